package org.quantock.application.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quantock.domain.audit.Anchor;
import org.quantock.domain.audit.ChainCheck;

/**
 * The anchors in their folder (AUD-9): MicroProfile Config {@code quantock.audit.anchors}, a folder
 * outside the database that the database's owner cannot write to. Without it no anchors are kept.
 */
@ApplicationScoped
public class AnchorFiles {

  private final Supplier<Optional<String>> setting;

  public AnchorFiles() {
    this(() -> ConfigProvider.getConfig().getOptionalValue("quantock.audit.anchors", String.class));
  }

  /**
   * @param setting the folder, where one is set
   */
  public AnchorFiles(Supplier<Optional<String>> setting) {
    this.setting = setting;
  }

  /** Whether there is a folder for them. */
  public boolean kept() {
    return folder().isPresent();
  }

  private Optional<Path> folder() {
    return setting.get().map(String::strip).filter(text -> !text.isEmpty()).map(Path::of);
  }

  public static String name(LocalDate day) {
    return "anchor-%s.txt".formatted(day);
  }

  /** Whether the day's is written. */
  public boolean has(LocalDate day) {
    return folder().filter(folder -> Files.exists(folder.resolve(name(day)))).isPresent();
  }

  /** Writes it unless that day has one already, whole or not at all; answers whether it did. */
  public boolean keep(Anchor anchor) {
    Path folder = folder().orElseThrow(() -> new IllegalStateException("No folder for anchors."));
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "draft-", ".tmp");
      try {
        Files.writeString(draft, anchor.text(), StandardCharsets.UTF_8);
        Files.move(draft, folder.resolve(name(anchor.day())));
        return true;
      } catch (FileAlreadyExistsException another) {
        return false;
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all, the newest first. */
  public List<String> names() {
    Optional<Path> folder = folder().filter(Files::isDirectory);
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("anchor-[0-9]{4}-[0-9]{2}-[0-9]{2}\\.txt"))
          .sorted(java.util.Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells a check what all of them say. */
  public void tell(ChainCheck check) {
    for (String name : names()) {
      try {
        check.compareWith(
            Anchor.read(
                Files.readString(folder().orElseThrow().resolve(name), StandardCharsets.UTF_8)));
      } catch (Anchor.Damaged e) {
        check.cannotCompareWith(name, e.getMessage());
      } catch (IOException e) {
        check.cannotCompareWith(name, "it cannot be read");
      }
    }
  }
}
