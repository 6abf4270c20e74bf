package org.quantock.web.page.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.participation.ApplyDefaults;
import org.quantock.application.participation.UptakeBoard;
import org.quantock.application.scheme.ListSchemes;
import org.quantock.application.scheme.SchemeRow;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** The uptake of one scheme by locality; without a scheme, the schemes to choose from. */
@Named
@RequestScoped
public class UptakePage {

  @Inject @Param private String code;
  @Inject private UptakeBoard uptakeBoard;
  @Inject private ListSchemes listSchemes;
  @Inject private ApplyDefaults applyDefaults;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private UptakeBoard.Uptake board;
  private List<SchemeRow> schemes;

  /** Leads straight to the only scheme there is. */
  public String load() {
    return !isOfScheme() && schemes().size() == 1
        ? "/uptake?faces-redirect=true&code=" + schemes().get(0).code()
        : null;
  }

  public boolean isOfScheme() {
    return code != null && !code.isBlank();
  }

  /** Null where no scheme is chosen. */
  public UptakeBoard.Uptake board() {
    if (board == null && isOfScheme()) {
      board = uptakeBoard.ask(SchemeCode.of(code));
    }
    return board;
  }

  /** The schemes that can have been offered. */
  public List<SchemeRow> schemes() {
    if (schemes == null) {
      schemes =
          listSchemes.ask().stream().filter(row -> row.state() != SchemeState.CONFIGURING).toList();
    }
    return schemes;
  }

  public String locality(String name) {
    return name.isEmpty() ? "No locality" : name;
  }

  public String apply() {
    var command = new ApplyDefaults.Command(SchemeCode.of(code));
    return attempt.result(() -> applyDefaults.handle(command)).map(this::applied).orElse(null);
  }

  private String applied(int count) {
    notice.success(
        "Default applied: %d %s on national QOF."
            .formatted(count, count == 1 ? "practice stays" : "practices stay"));
    return "/uptake?faces-redirect=true&code=" + code;
  }
}
