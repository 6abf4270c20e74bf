package org.quantock.ear.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An archive opened as a whole, with the archives inside it. */
record Archive(String name, Map<String, byte[]> entries) {

  static Archive open(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      return read(file.getFileName().toString(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read " + file + ": run the build up to the phase package first", e);
    }
  }

  Archive inside(String entry) {
    byte[] content = entries.get(entry);
    if (content == null) {
      throw new IllegalArgumentException(name + " has no " + entry);
    }
    try {
      return read(entry, new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String entry) {
    return entries.containsKey(entry);
  }

  String text(String entry) {
    return new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
  }

  /** The names of the entries that end so, in the order of the archive. */
  List<String> ending(String suffix) {
    List<String> found = new ArrayList<>();
    for (String entry : entries.keySet()) {
      if (entry.endsWith(suffix)) {
        found.add(entry);
      }
    }
    return found;
  }

  private static Archive read(String name, InputStream content) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(content)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      }
    }
    return new Archive(name, entries);
  }
}
