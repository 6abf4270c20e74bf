package org.quantock.ear.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quantock.application.organisation.CsvFile;
import org.quantock.application.organisation.FileContent;

/** The file of all results on disk, one result a line. */
final class ResultFile extends FileContent {

  /** Bytes of a file this large are taken. */
  private static final long LARGEST = 100L * 1024 * 1024;

  private final Path path;
  private final int lines;

  ResultFile(Path path, int lines) {
    this.path = path;
    this.lines = lines;
  }

  Path path() {
    return path;
  }

  int lines() {
    return lines;
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public long length() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  CsvFile uploaded() {
    return new CsvFile(path.getFileName().toString(), this, LARGEST);
  }
}
