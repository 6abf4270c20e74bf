package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.scheme.ListSchemes;
import org.quantock.application.scheme.SchemeRow;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;

/** All schemes that the person may see. */
@Named
@RequestScoped
public class ListSchemesPage {

  @Inject private ListSchemes listSchemes;
  @Inject private SchemeWords words;
  @Inject private BusinessCalendar calendar;
  @Inject private Caller caller;

  private List<SchemeRow> rows;

  public List<SchemeRow> rows() {
    if (rows == null) {
      rows = listSchemes.ask();
    }
    return rows;
  }

  public String state(SchemeRow row) {
    return words.state(row, calendar.today());
  }

  public boolean mayMake() {
    return caller.person().may(Permission.CONFIGURE_SCHEME);
  }
}
