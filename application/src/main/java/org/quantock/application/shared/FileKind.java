package org.quantock.application.shared;

import java.nio.charset.StandardCharsets;

/** What a file is, by the beginning of its content. */
enum FileKind {
  PDF("a PDF document") {
    @Override
    boolean begins(byte[] head) {
      return startsWith(head, 0x25, 0x50, 0x44, 0x46, 0x2d);
    }
  },
  PNG("a PNG picture") {
    @Override
    boolean begins(byte[] head) {
      return startsWith(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    }
  },
  JPEG("a JPEG picture") {
    @Override
    boolean begins(byte[] head) {
      return startsWith(head, 0xff, 0xd8, 0xff);
    }
  },
  /** Text that no browser takes for a page, and no archive, program or document. */
  TEXT("plain text") {
    @Override
    boolean begins(byte[] head) {
      for (byte each : head) {
        if (each == 0) {
          return false;
        }
      }
      String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
      return !text.startsWith("PK\u0003\u0004")
          && !text.startsWith("PK\u0005\u0006")
          && !text.startsWith("%PDF-")
          && !text.startsWith("<")
          && !text.startsWith("\u00ef\u00bb\u00bf<")
          && !startsWith(head, 0x1f, 0x8b)
          && !startsWith(head, 0x7f, 0x45, 0x4c, 0x46)
          && !startsWith(head, 0xd0, 0xcf, 0x11, 0xe0);
    }
  };

  private final String title;

  FileKind(String title) {
    this.title = title;
  }

  abstract boolean begins(byte[] head);

  String title() {
    return title;
  }

  /** What a file of this name must be; text where nothing else is known. */
  static FileKind ofExtension(String extension) {
    return switch (extension) {
      case ".pdf" -> PDF;
      case ".png" -> PNG;
      case ".jpg", ".jpeg" -> JPEG;
      default -> TEXT;
    };
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
