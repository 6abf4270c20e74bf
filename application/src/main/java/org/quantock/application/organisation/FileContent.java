package org.quantock.application.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, wherever they are; can be read from the beginning more than once. */
public interface FileContent {

  InputStream open() throws IOException;

  /** How many bytes. */
  long length();

  /** The bytes themselves, for small files. */
  static FileContent of(byte[] bytes) {
    return new FileContent() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public long length() {
        return bytes.length;
      }
    };
  }
}
