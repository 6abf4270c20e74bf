package org.quantock.ear.story;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * More than a hundred files of results that are not as they should be, or look as if they were not,
 * and what the importer has to say to each: accepted, or refused at a line and a column. Line 0
 * stands for a file that is refused as a whole.
 */
final class OddFiles {

  static final String ANYWHERE = "*";

  /**
   * @param line where it is refused, from 1; 0 as a whole; -1 where it is accepted
   * @param column that is named; {@link #ANYWHERE} where any will do
   */
  record OddFile(String name, byte[] content, int line, String column) {

    boolean isAccepted() {
      return line < 0;
    }
  }

  private static final String HEADER = "PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE";
  private static final String GOOD = "Z99001,AST001,REGISTER,600";

  private final List<OddFile> files = new ArrayList<>();

  private OddFiles() {}

  static List<OddFile> all() {
    var all = new OddFiles();
    all.counts();
    all.points();
    all.codes();
    all.figuresThatDoNotAgree();
    all.encodings();
    all.shapes();
    all.headers();
    all.notTables();
    return List.copyOf(all.files);
  }

  private void counts() {
    for (String value :
        List.of(
            "1e3",
            "1E3",
            "NaN",
            "nan",
            "Infinity",
            "-0",
            "-1",
            "+5",
            "\"1,069\"",
            "1 069",
            "1\u00a0069",
            "1'069",
            "1.5",
            "1069.",
            ".5",
            "٣",
            "３",
            "०",
            "0x10",
            "1_000",
            "n/a",
            "*",
            "<5",
            "=1+1",
            "1069L",
            "½",
            "99999999999999999999",
            "999999999",
            "1\u200b",
            "six")) {
      refuse("count " + value, table("Z99001,AST001,REGISTER," + value), 2, "VALUE");
    }
    refuse("no count", table("Z99001,AST001,REGISTER,"), 2, "VALUE");
    refuse("a count of blanks", table("Z99001,AST001,REGISTER,   "), 2, "VALUE");
    accept("blanks around a count", table("Z99001,AST001,REGISTER, 600 "));
    accept("leading zeros", table("Z99001,AST001,REGISTER,000600"));
    accept("a count in quotes", table("Z99001,AST001,REGISTER,\"600\""));
  }

  private void points() {
    for (String value :
        List.of(
            "3.999", ".5", "3.", "\"3,5\"", "-1", "-0.5", "1e1", "NaN", "4.01", "£4", "4 pts")) {
      refuse("points " + value, table("Z99001,AST001,ACHIEVED_POINTS," + value), 2, "VALUE");
    }
    accept("points with two decimals", table(GOOD, "Z99001,AST001,ACHIEVED_POINTS,4.00"));
    accept("whole points", table(GOOD, "Z99001,AST001,ACHIEVED_POINTS,4"));
  }

  private void codes() {
    for (String code :
        List.of("GUE040", "Z9900", "Z990011", "Ｚ99001", "", "99001Z", "Z99-01", "=Z99001")) {
      refuse("practice " + code, table(code + ",AST001,REGISTER,5"), 2, "PRACTICE_CODE");
    }
    refuse("a practice not on record", table("Q00001,AST001,REGISTER,5"), 2, "PRACTICE_CODE");
    for (String code : List.of("AST999", "XYZ001", "AST1", "CVD-PP9", "", "AST001;", "АST001")) {
      refuse("indicator " + code, table("Z99001," + code + ",REGISTER,5"), 2, "INDICATOR_CODE");
    }
    for (String measure : List.of("PATIENTS", "", "REGISTERS", "REGISTER1", "POINTS")) {
      refuse("measure " + measure, table("Z99001,AST001," + measure + ",5"), 2, "MEASURE");
    }
    accept("small letters", table("z99001,ast001,register,600"));
  }

  private void figuresThatDoNotAgree() {
    refuse(
        "a numerator above its denominator",
        table("Z99001,AST002,NUMERATOR,101", "Z99001,AST002,DENOMINATOR,100"),
        2,
        ANYWHERE);
    refuse("the same figure twice", table(GOOD, "Z99001,AST001,REGISTER,601"), 3, ANYWHERE);
    refuse("the same line twice", table(GOOD, GOOD), 3, ANYWHERE);
    accept(
        "a denominator of nobody",
        table("Z99001,AST002,NUMERATOR,0", "Z99001,AST002,DENOMINATOR,0"));
    accept("all of them", table("Z99001,AST002,NUMERATOR,100", "Z99001,AST002,DENOMINATOR,100"));
  }

  private void encodings() {
    String good = table(GOOD);
    accept("a byte order mark", "\uFEFF" + good);
    for (Charset wide :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      add(new OddFile(wide.name(), good.getBytes(wide), 0, ANYWHERE));
    }
    add(
        new OddFile(
            "ISO-8859-1",
            (HEADER + ",NAME\n" + GOOD + ",Café\n").getBytes(StandardCharsets.ISO_8859_1),
            -1,
            ""));
    refuse("NUL in a code", table("Z99001\0,AST001,REGISTER,5"), 0, ANYWHERE);
    refuse("NUL in a count", table("Z99001,AST001,REGISTER,5\0"), 0, ANYWHERE);
    add(new OddFile("nothing but NUL", new byte[4_096], 0, ANYWHERE));
    refuse("a right-to-left mark", table("Z99001,AST001,REGISTER,\u202e006"), 2, "VALUE");
  }

  private void shapes() {
    accept("CR alone", table(GOOD).replace('\n', '\r'));
    accept("CR LF", table(GOOD).replace("\n", "\r\n"));
    accept("line ends of all kinds", HEADER + "\r\n" + GOOD + "\r" + "Z99002,AST001,REGISTER,5\n");
    accept("no end of the last line", HEADER + "\n" + GOOD);
    accept("empty lines", HEADER + "\n\n" + GOOD + "\n\n\n");
    accept("empty fields at the end", table(GOOD + ",,"));
    refuse("a line too short", table("Z99001,AST001"), 2, ANYWHERE);
    refuse("a line of one field", table("Z99001"), 2, ANYWHERE);
    refuse("a line too long", table("Z99001,AST001,REGISTER,1,069"), 2, ANYWHERE);
    refuse(
        "ragged in the middle",
        table(GOOD, "Z99002,AST001", "Z99003,AST001,REGISTER,5"),
        3,
        ANYWHERE);
    refuse("an unclosed quote", table("Z99001,AST001,REGISTER,\"600"), 2, ANYWHERE);
    refuse("an unclosed quote early", table("\"Z99001,AST001,REGISTER,600", GOOD), 2, ANYWHERE);
    refuse("a quote in the middle", table("Z99001,AST001,REGISTER,6\"00"), 2, ANYWHERE);
    refuse(
        "ten megabytes in a field",
        table("Z99001,AST001,REGISTER," + "9".repeat(10_000_000)),
        2,
        ANYWHERE);
    refuse(
        "ten megabytes of a code",
        table("Z".repeat(10_000_000) + ",AST001,REGISTER,5"),
        2,
        ANYWHERE);
    refuse("a thousand fields", table(GOOD + ",x".repeat(1_000)), 2, ANYWHERE);
    refuse(
        "good lines and a bad one",
        table(GOOD, "Z99002,AST001,REGISTER,700", "Z99003,AST001,REGISTER,x"),
        4,
        "VALUE");
  }

  private void headers() {
    for (String header :
        List.of(
            "PRACTICE_CODE,INDICATOR_CODE,MEASURE",
            "PRACTICE,INDICATOR,MEASURE,VALUE",
            "PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE,VALUE",
            "PRACTICE_CODE,PRACTICE_CODE,MEASURE,VALUE",
            "PRACTICE_CODE;INDICATOR_CODE;MEASURE;VALUE",
            "PRACTICE_CODE\tINDICATOR_CODE\tMEASURE\tVALUE",
            "\"PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE",
            "Z99001,AST001,REGISTER,600",
            ",,,",
            "PRACTICE_CODE,XYZ999_NUMERATOR")) {
      refuse("header " + header, header + "\n" + GOOD + "\n", 0, ANYWHERE);
    }
    accept(
        "columns in another order",
        "VALUE,MEASURE,INDICATOR_CODE,PRACTICE_CODE\n600,REGISTER,AST001,Z99001\n");
    accept("a column more", HEADER + ",NOTE\n" + GOOD + ",fine\n");
    accept(
        "blanks in the header", " PRACTICE_CODE , INDICATOR_CODE,MEASURE ,VALUE\n" + GOOD + "\n");
  }

  private void notTables() {
    for (String content :
        List.of(
            "",
            "\n",
            "\uFEFF",
            " ",
            "\r\r\r",
            ",",
            "\"",
            HEADER,
            HEADER + "\n",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "<html><body><table><tr><td>Z99001</td></tr></table></body></html>",
            "{\"practice\": \"Z99001\"}",
            "PK\u0003\u0004 this is a workbook",
            "%PDF-1.7")) {
      refuse("not a table: " + content.strip(), content, 0, ANYWHERE);
    }
    add(
        new OddFile(
            "a picture",
            new byte[] {
              (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
            },
            0,
            ANYWHERE));
  }

  private static String table(String... lines) {
    return HEADER + "\n" + String.join("\n", Arrays.asList(lines)) + "\n";
  }

  private void accept(String name, String content) {
    add(new OddFile(name, content.getBytes(StandardCharsets.UTF_8), -1, ""));
  }

  private void refuse(String name, String content, int line, String column) {
    add(new OddFile(name, content.getBytes(StandardCharsets.UTF_8), line, column));
  }

  private void add(OddFile file) {
    files.add(file);
  }
}
