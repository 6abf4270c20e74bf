package org.quantock.web.page.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.SchemeRow;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentBasis;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.QuestionKind;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Terms;

/** How the parts of a scheme are called on pages. */
@Named
@ApplicationScoped
public class SchemeWords {

  public String state(SchemeDetail scheme) {
    return state(scheme.state(), scheme.running());
  }

  public String state(SchemeRow row, LocalDate today) {
    return state(row.state(), row.isRunningOn(today));
  }

  private static String state(SchemeState state, boolean running) {
    return switch (state) {
      case CONFIGURING -> "Being set up";
      case PUBLISHED -> running ? "Running" : "Published";
      case CLOSED -> "Closed";
      case EVALUATED -> "Evaluated";
    };
  }

  public String colour(SchemeState state) {
    return switch (state) {
      case CONFIGURING -> "blue";
      case PUBLISHED -> "green";
      case CLOSED -> "grey";
      case EVALUATED -> "purple";
    };
  }

  public String kind(QuestionKind kind) {
    return switch (kind) {
      case NARRATIVE -> "Answer in words";
      case COUNT -> "A whole number";
      case YES_NO -> "Yes or no";
    };
  }

  public String basis(PaymentBasis basis) {
    return switch (basis) {
      case QOF_POINTS -> "Points achieved on the retained indicators";
      case PROTECTED_AMOUNT -> "What the suspended indicators achieved in the reference year";
      case PER_PATIENT -> "A rate for each registered patient";
      case FIXED -> "The same sum for every practice";
    };
  }

  /** The title of an aim; "The whole report" for none. */
  public String aim(Terms terms, String code) {
    return code.isEmpty()
        ? "The whole report"
        : terms.aim(code).map(aim -> aim.title()).orElse(code);
  }

  /** What falls due of a component with a period: 25%, or nothing. */
  public String share(Terms terms, PaymentComponent component, int period) {
    return terms.sharesOf(component).stream()
        .filter(share -> share.period() == period)
        .map(PaymentShare::share)
        .map(Object::toString)
        .findFirst()
        .orElse("Nothing");
  }

  /** What a payment rule is about: its component, or the whole scheme. */
  public String about(Terms terms, AppliedRule rule) {
    return terms.components().stream()
        .filter(component -> component.code().equals(rule.component()))
        .map(PaymentComponent::name)
        .findFirst()
        .orElse("The whole scheme");
  }

  /** What a payment rule states: £2.22, 90%, or nothing. */
  public String states(AppliedRule rule) {
    if (rule.amount() != null) {
      return rule.amount()
          + (rule.rule() == PaymentRule.PMS_DEDUCTION ? " for each patient of a PMS practice" : "");
    }
    return rule.share() == null
        ? "Nothing more"
        : rule.share()
            + (rule.rule() == PaymentRule.ASPIRATION
                ? " of last year’s achievement"
                : " of the baseline");
  }
}
