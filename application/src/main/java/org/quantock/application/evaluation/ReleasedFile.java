package org.quantock.application.evaluation;

/**
 * A file to download.
 *
 * @param mediaType with its character set, always UTF-8
 */
public record ReleasedFile(String name, String mediaType, String content) {

  static final String CSV = "text/csv;charset=UTF-8";
  static final String MARKDOWN = "text/markdown;charset=UTF-8";
}
