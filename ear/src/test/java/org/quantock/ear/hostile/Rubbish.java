package org.quantock.ear.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What a form is filled with that nobody would type. */
final class Rubbish {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1.5",
          "1e999",
          "NaN",
          "99999999999999999999999999",
          "-2147483649",
          "2147483648",
          "0x10",
          "1,234,567.89",
          "£5",
          "31",
          "30 February 2014",
          "2014-02-30",
          "9999999",
          "null",
          "true",
          "undefined",
          "'; drop table person; --",
          "\" or 1=1 --",
          "%' or '%'='",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "#{7*7}",
          "${7*7}",
          "#{request.session.invalidate()}",
          "${jndi:ldap://127.0.0.1/x}",
          "../../../../etc/passwd",
          "..\\..\\windows",
          "C:\\x\\y.csv",
          "\u0000",
          "a\u0000b",
          "\r\nSet-Cookie: x=y",
          "\u202egnp.exe",
          "\ud83d\ude00\ud83d\ude00",
          "\u0301\u0301\u0301",
          "é".repeat(300),
          "x".repeat(5_000),
          "9".repeat(500),
          "%00%0d%0a",
          "00000000-0000-0000-0000-000000000000",
          "1:2",
          "[]",
          "{\"a\":1}",
          "Z99001",
          "Z99075",
          "qof-2014-15",
          "2014",
          "999 000 0018",
          "TA1 4DY",
          "=1+1");

  private static final List<String[]> EXTRA =
      List.of(
          new String[] {"approved", "true"},
          new String[] {"practiceId", "Z99001"},
          new String[] {"version", "99"},
          new String[] {"jakarta.faces.partial.ajax", "true"},
          new String[] {"jakarta.faces.partial.execute", "@all"},
          new String[] {"jakarta.faces.partial.render", "@all"},
          new String[] {"jakarta.faces.source", "form"},
          new String[] {"jakarta.faces.behavior.event", "action"},
          new String[] {"jakarta.faces.partial.resetValues", "true"},
          new String[] {"jakarta.faces.ClientWindow", "../x"},
          new String[] {"jfwid", "x:1"},
          new String[] {"omnifaces.event", "unload"},
          new String[] {"id", "x"});

  private static final List<String> FILE_NAMES =
      List.of(
          "a.csv",
          "",
          "../../a.csv",
          "a\u0000.csv",
          "a\u202evsc.exe",
          "a.csv.exe",
          "x".repeat(600) + ".csv",
          "a%0d%0aX: y.csv",
          "C:\\a\\b.json",
          ".csv");

  private static final List<String> FILES =
      List.of(
          "",
          "PRACTICE_CODE,AMOUNT\nZ99001,1\n",
          "\"unclosed",
          "\u0000\u0001\u0002",
          "{",
          "[[[[[[[[[[[[[[[[[[[[",
          "{\"code\":null}",
          "a,b,c\n".repeat(2_000),
          "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
          "PK\u0003\u0004" + "\u0000".repeat(100));

  private Rubbish() {}

  /** The fields of the form, most of them as they are, some of them not. */
  static List<String[]> fields(Element form, Random random) {
    List<String[]> fields = new ArrayList<>();
    List<Element> buttons = form.select("button[name]");
    Element pressed = buttons.isEmpty() ? null : any(buttons, random);
    for (Element field : form.select("input[name], select[name], textarea[name], button[name]")) {
      String name = field.attr("name");
      if (field.nameIs("button")) {
        if (field == pressed) {
          fields.add(new String[] {name, field.attr("value")});
        }
      } else if (random.nextInt(20) != 0 || name.endsWith("ViewState")) {
        int copies = random.nextInt(25) == 0 ? 3 : 1;
        for (int i = 0; i < copies; i++) {
          fields.add(new String[] {name, value(field, name, random), field.attr("type")});
        }
      }
    }
    if (random.nextInt(6) == 0) {
      fields.add(any(EXTRA, random));
    }
    return fields;
  }

  private static String value(Element field, String name, Random random) {
    if (name.endsWith("ViewState") || name.equals(field.closest("form").id())) {
      return random.nextInt(60) == 0 ? any(TEXTS, random) : field.attr("value");
    }
    if (random.nextInt(3) != 0) {
      if (field.nameIs("select")) {
        List<String> options = field.select("option").eachAttr("value");
        return options.isEmpty() ? "" : any(options, random);
      }
      return field.nameIs("textarea") ? field.wholeText() : field.attr("value");
    }
    return any(TEXTS, random);
  }

  /** The address with another value of one of its parameters. */
  static String query(String address, Random random) {
    String[] parts = address.split("\\?", 2);
    if (parts.length < 2) {
      return address + "?id=" + encoded(any(TEXTS, random));
    }
    String[] pairs = parts[1].split("&");
    int at = random.nextInt(pairs.length);
    pairs[at] = pairs[at].replaceFirst("=.*$", "") + "=" + encoded(any(TEXTS, random));
    return parts[0] + "?" + String.join("&", pairs);
  }

  static String urlEncoded(List<String[]> fields) {
    return fields.stream()
        .map(field -> encoded(field[0]) + "=" + encoded(field[1]))
        .collect(Collectors.joining("&"));
  }

  static String multipart(List<String[]> fields, String boundary, Random random) {
    StringBuilder body = new StringBuilder();
    for (String[] field : fields) {
      boolean file = field.length > 2 && field[2].equals("file");
      body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; name=\"");
      body.append(field[0]).append('"');
      if (file) {
        body.append("; filename=\"").append(any(FILE_NAMES, random)).append('"');
      }
      body.append("\r\n\r\n").append(file ? any(FILES, random) : field[1]).append("\r\n");
    }
    return body.append("--").append(boundary).append("--\r\n").toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
