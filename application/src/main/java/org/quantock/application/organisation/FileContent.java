package org.quantock.application.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, wherever they are; can be read from the beginning more than once. */
public abstract class FileContent {

  public abstract InputStream open() throws IOException;

  /** How many bytes. */
  public abstract long length();

  /** The bytes themselves, for small files. */
  public static FileContent of(byte[] bytes) {
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
