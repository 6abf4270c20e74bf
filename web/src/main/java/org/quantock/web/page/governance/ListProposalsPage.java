package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.governance.ListProposals;
import org.quantock.application.governance.ProposalRow;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;

/** The proposals that the person may see, with whose turn it is. */
@Named
@RequestScoped
public class ListProposalsPage {

  @Inject private ListProposals listProposals;
  @Inject private Caller caller;

  private List<ProposalRow> rows;

  public List<ProposalRow> rows() {
    if (rows == null) {
      rows = listProposals.ask();
    }
    return rows;
  }

  public boolean mayWrite() {
    return caller.person().may(Permission.WRITE_PROPOSAL);
  }
}
