package org.quantock.application.shared;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Port: what looks for viruses in a file before it is taken. */
public interface VirusScan {

  /**
   * The name of what was found; empty where the file is clean or no scanner is set up.
   *
   * @throws IOException if the scanner does not answer, or not as it should
   */
  Optional<String> find(InputStream content) throws IOException;
}
