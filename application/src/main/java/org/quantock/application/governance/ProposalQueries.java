package org.quantock.application.governance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Port: what is read about proposals across all of them. */
public interface ProposalQueries {

  /** All decisions, the latest decided first. */
  List<DecisionRow> decisions();

  /** The conditions of all decisions that have any, in order. */
  Map<UUID, List<String>> conditions();
}
