package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.quantock.application.scheme.ChangeTerms;
import org.quantock.application.scheme.ListIndicatorChoices;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.scheme.TermsCheck;
import org.quantock.domain.shared.Problem;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Edits one section of the terms being set up, or of the amendment in preparation. */
@Named
@RequestScoped
public class EditTermsPage {

  @Inject @Param private String code;
  @Inject @Param private String section;
  @Inject private ViewScheme viewScheme;
  @Inject private ListIndicatorChoices listIndicatorChoices;
  @Inject private ChangeTerms changeTerms;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private SchemeDetail scheme;
  private TermsForm form;
  private int version;

  /** Leads back to the task list where nothing can be changed now. */
  public String load() {
    if (!scheme().mayEdit()) {
      return back().replace("?", "?faces-redirect=true&");
    }
    version = scheme().version();
    form().fill();
    return null;
  }

  public SchemeDetail scheme() {
    if (scheme == null) {
      scheme = viewScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  public TermsSection section() {
    return TermsSection.named(section);
  }

  private TermsForm form() {
    if (form == null) {
      form =
          new TermsForm(
              section(),
              scheme().openTerms(),
              section() == TermsSection.RETAINED
                  ? listIndicatorChoices.ask(SchemeCode.of(code))
                  : List.of());
    }
    return form;
  }

  public List<TermsForm.Row> rows() {
    return form().rows();
  }

  public String back() {
    return "/scheme-terms?code=" + code;
  }

  public String save() {
    return stored() ? back().replace("?", "?faces-redirect=true&") : null;
  }

  /** Saves and comes back with empty rows for more. */
  public String saveAndAdd() {
    return stored()
        ? "/scheme-terms-edit?faces-redirect=true&code=" + code + "&section=" + section
        : null;
  }

  public boolean hasSpareRows() {
    return switch (section()) {
      case AGREEMENT, REFERENCE, SHARES -> false;
      default -> true;
    };
  }

  private boolean stored() {
    Terms typed = form().read();
    form().problems().forEach(problem -> errors.add(problem.field(), problem.message()));
    if (!errors.isEmpty()) {
      return false;
    }
    // What cannot even be kept is told at its field; what is only not whole is told later.
    for (Problem problem : TermsCheck.wellFormed(typed)) {
      errors.add(form().fieldOf(problem).orElse(null), problem.message());
    }
    if (!errors.isEmpty()) {
      return false;
    }
    var command = new ChangeTerms.Command(SchemeCode.of(code), version, typed);
    if (attempt.works(() -> changeTerms.handle(command))) {
      notice.success(section().title() + " saved.");
      return true;
    }
    return false;
  }

  public Map<String, String> getTexts() {
    return form().texts;
  }

  public Map<String, DateParts> getDates() {
    return form().dates;
  }

  public Map<String, List<String>> getTicks() {
    return form().ticks;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
