package org.quantock.web.page.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.review.DeclareReviewInterest;
import org.quantock.application.review.ListMyInterests;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** A reviewer declares an interest in a practice. */
@Named
@RequestScoped
public class ReviewInterestPage {

  @Inject
  @Param(name = "practice")
  private String about;

  @Inject private ListMyInterests listMyInterests;
  @Inject private DeclareReviewInterest declareReviewInterest;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;
  @Inject private Notice notice;

  private String code;
  private String nature;

  public void load() {
    code = about;
  }

  public List<ListMyInterests.InterestRow> interests() {
    return listMyInterests.ask();
  }

  public String declare() {
    String typed = code == null ? "" : code.strip().toUpperCase(java.util.Locale.ROOT);
    if (!PracticeCode.isWellFormed(typed)) {
      errors.add("code", "Enter the code of a practice, one letter and five digits, like Z99001.");
      return null;
    }
    if (!attempt.works(
        () ->
            declareReviewInterest.handle(
                new DeclareReviewInterest.Command(new PracticeCode(typed), nature)),
        java.util.Map.of("practice", "code"))) {
      return null;
    }
    notice.success("Your interest in %s is declared.".formatted(typed));
    return "/review-interest?faces-redirect=true";
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNature() {
    return nature;
  }

  public void setNature(String nature) {
    this.nature = nature;
  }
}
