package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.access.ListEmergencies;

/** The roles that people took in emergencies, for the auditor. */
@Named
@RequestScoped
public class EmergenciesPage {

  @Inject private ListEmergencies listEmergencies;

  private List<ListEmergencies.Row> rows;

  public List<ListEmergencies.Row> rows() {
    if (rows == null) {
      rows = listEmergencies.ask();
    }
    return rows;
  }

  /** Those that somebody holds now. */
  public long inForce() {
    return rows().stream().filter(ListEmergencies.Row::inForce).count();
  }
}
