package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.payment.ChooseWithNumbers;
import org.quantock.application.payment.MySeenFigures;
import org.quantock.application.payment.SeenFigures;
import org.quantock.application.payment.ViewSeenFigures;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.payment.ChoiceDocumentId;
import org.quantock.domain.payment.Comparison;
import org.quantock.domain.shared.NotFound;

/**
 * A practice's year side by side: as it comes to now, before the choice, or as it was seen when the
 * choice was made.
 */
@Named
@RequestScoped
public class ChoicePage {

  @Inject @Param private String id;
  @Inject @Param private String from;
  @Inject @Param private String seen;
  @Inject private ChooseWithNumbers chooseWithNumbers;
  @Inject private MySeenFigures mySeenFigures;
  @Inject private ViewSeenFigures viewSeenFigures;
  @Inject private Caller caller;

  private Comparison comparison;
  private SeenFigures document;

  /** As it comes to now. */
  public Comparison comparison() {
    if (comparison == null) {
      comparison = chooseWithNumbers.ask(ParticipationId.of(id), first());
    }
    return comparison;
  }

  private Optional<LocalDate> first() {
    if (from == null || from.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(from));
    } catch (DateTimeParseException e) {
      throw new NotFound("There is no such day.");
    }
  }

  /** As it was seen when the choice was made. */
  public SeenFigures document() {
    if (document == null) {
      ChoiceDocumentId own = ChoiceDocumentId.of(seen);
      document = isOfPractice() ? mySeenFigures.ask(own) : viewSeenFigures.ask(own);
    }
    return document;
  }

  public boolean isOfPractice() {
    return caller.person().may(Permission.VIEW_OWN_PARTICIPATION);
  }

  public String participation() {
    return id;
  }

  public ChoiceChart chart(Comparison of) {
    return ChoiceChart.of(of);
  }
}
