package org.quantock.application.organisation;

import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.ImportId;

/** Starts imports in the background once the present transaction has ended well. */
public interface ImportRuns {

  void start(ImportId file, Actor by);
}
