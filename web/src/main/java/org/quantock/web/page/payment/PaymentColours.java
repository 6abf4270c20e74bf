package org.quantock.web.page.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.payment.Timeline;

/** The colours of the tags that say where payments are. */
@Named
@ApplicationScoped
public class PaymentColours {

  public String run(PaymentRunState state) {
    return switch (state) {
      case PREPARING -> "aqua-green";
      case PREPARED -> "yellow";
      case AUTHORISED -> "blue";
      case SENDING -> "aqua-green";
      case SENT -> "purple";
      case PAID -> "green";
      case UNKNOWN -> "red";
      case CANCELLED -> "grey";
    };
  }

  public String payment(PaymentStatus status) {
    return switch (status) {
      case PREPARED -> "yellow";
      case AUTHORISED -> "blue";
      case SENT -> "purple";
      case PAID -> "green";
      case SENDING -> "aqua-green";
      case HELD -> "orange";
      case REJECTED, UNKNOWN -> "red";
      case NIL, SET_OFF, CANCELLED -> "grey";
    };
  }

  public String step(Timeline.Progress progress) {
    return switch (progress) {
      case DONE -> "green";
      case NEXT -> "blue";
      case LATER, NOT_NEEDED -> "grey";
    };
  }

  /** How far a step is, in words. */
  public String word(Timeline.Progress progress) {
    return switch (progress) {
      case DONE -> "Done";
      case NEXT -> "Next";
      case LATER -> "Later";
      case NOT_NEEDED -> "Not needed";
    };
  }
}
