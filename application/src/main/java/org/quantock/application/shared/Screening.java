package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PatientIdentifiers;
import org.quantock.domain.shared.PatientIdentifiers.Finding;
import org.quantock.domain.shared.PatientIdentifiers.Kind;
import org.quantock.domain.shared.RuleViolated;

/**
 * What every file passes before anything reads it, however it comes (ACC-63): its name, whether its
 * content is what its name says, the virus scanner, and the search for identifiers of patients. It
 * is read in pieces and never unpacked.
 */
@ApplicationScoped
public class Screening {

  private static final Log LOG = Log.of(Screening.class);
  private static final int LONGEST_NAME = 255;
  private static final int HEAD = 512;

  /** Lines are looked at in stretches of at most so many characters. */
  private static final int LONGEST_STRETCH = 64 * 1024;

  private VirusScan virusScan;

  protected Screening() {}

  @Inject
  public Screening(VirusScan virusScan) {
    this.virusScan = virusScan;
  }

  /** A file that can be read from its beginning more than once. */
  @FunctionalInterface
  public interface Content {

    InputStream open() throws IOException;
  }

  /**
   * Refuses the file, or does nothing.
   *
   * @param name as it was sent
   * @param extensions those that are taken, with their dots and in small letters
   * @param lookFor what its text must not have in it
   */
  public void admit(String name, Set<String> extensions, Set<Kind> lookFor, Content content) {
    String shown = checkedName(name);
    String extension = extension(shown);
    if (!extensions.contains(extension)) {
      throw refusal(
          "“%s” is of a kind that is not taken here. Choose a file that ends in %s."
              .formatted(shown, String.join(" or ", extensions.stream().sorted().toList())));
    }
    try {
      FileKind kind = FileKind.ofExtension(extension);
      if (!kind.begins(head(content))) {
        throw refusal(
            "“%s” is not what its name says. Choose a file that really is %s."
                .formatted(shown, kind.title()));
      }
      scan(shown, content);
      if (kind == FileKind.TEXT && !lookFor.isEmpty()) {
        search(shown, lookFor, content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name without folders, which some browsers send. */
  private static String checkedName(String name) {
    if (name == null || name.isBlank()) {
      throw refusal("The file has no name. Give it one and choose it again.");
    }
    if (name.length() > LONGEST_NAME || name.matches("(?s).*[\\p{Cntrl}\\p{Cf}].*")) {
      throw refusal(
          "The name of the file is too long, or has characters in it that cannot be seen. Rename it"
              + " and choose it again.");
    }
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT).strip();
  }

  private static byte[] head(Content content) throws IOException {
    try (InputStream in = content.open()) {
      return in.readNBytes(HEAD);
    }
  }

  /** Fails closed: where a scanner is set up and does not answer, nothing is taken. */
  private void scan(String name, Content content) {
    Optional<String> found;
    try (InputStream in = content.open()) {
      found = virusScan.find(in);
    } catch (IOException e) {
      LOG.error("The virus scanner does not answer", e);
      throw new RuleViolated(
          "file-not-scanned",
          "Files are searched for viruses before they are taken, and the search does not answer now."
              + " Nothing was stored. Try again later.");
    }
    if (found.isPresent()) {
      LOG.warning("A virus was found in an upload: " + found.get());
      throw refusal(
          "“%s” has a virus in it, %s, and was not taken. Tell whoever looks after your computer."
              .formatted(name, found.get()));
    }
  }

  private static void search(String name, Set<Kind> lookFor, Content content) throws IOException {
    // Identifiers are plain ASCII: whatever the encoding, Latin-1 shows them as they are.
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(content.open(), StandardCharsets.ISO_8859_1))) {
      long number = 1;
      StringBuilder line = new StringBuilder();
      for (int next = lines.read(); next >= 0; next = lines.read()) {
        boolean ends = next == '\n' || next == '\r';
        if (!ends) {
          line.append((char) next);
        }
        if (ends || line.length() == LONGEST_STRETCH) {
          searchLine(name, number, line, lookFor);
          line.setLength(0);
          number += next == '\n' ? 1 : 0;
        }
      }
      searchLine(name, number, line, lookFor);
    }
  }

  private static void searchLine(String name, long number, StringBuilder line, Set<Kind> lookFor) {
    if (!PatientIdentifiers.mayIdentify(line, lookFor)) {
      return;
    }
    for (Finding found : PatientIdentifiers.all(line.toString())) {
      if (lookFor.contains(found.kind())) {
        throw refusal(
            "“%s” must not identify a patient: line %,d has what looks like %s (%s). Remove it and choose the file again."
                .formatted(name, number, found.kind().title(), found.text()));
      }
    }
  }

  private static InvalidInput refusal(String message) {
    return new InvalidInput("file", message);
  }
}
