package org.quantock.web.page.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.participation.MyOffers;
import org.quantock.application.participation.MyParticipation;
import org.quantock.application.participation.OfferRow;
import org.quantock.application.participation.ParticipationDetail;
import org.quantock.application.payment.ChooseWithNumbers;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.payment.Comparison;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.payment.ChoiceChart;
import org.quantock.web.page.shared.FieldErrors;

/** What the practice was offered, and its choice; without an offer named, all of its offers. */
@Named
@RequestScoped
public class ViewParticipationPage {

  @Inject @Param private String id;
  @Inject private MyOffers myOffers;
  @Inject private MyParticipation myParticipation;
  @Inject private ChooseWithNumbers chooseWithNumbers;
  @Inject private FieldErrors errors;

  private List<OfferRow> offers;
  private ParticipationDetail participation;
  private Comparison numbers;
  private String choice;

  /** Leads straight to the only offer there is. */
  public String load() {
    return !isOfOffer() && offers().size() == 1
        ? "/participation?faces-redirect=true&id=" + offers().get(0).id()
        : null;
  }

  public boolean isOfOffer() {
    return id != null && !id.isBlank();
  }

  public List<OfferRow> offers() {
    if (offers == null) {
      offers = myOffers.ask();
    }
    return offers;
  }

  /** Null where no offer is named. */
  public ParticipationDetail participation() {
    if (participation == null && isOfOffer()) {
      participation = myParticipation.ask(ParticipationId.of(id));
    }
    return participation;
  }

  /** The year of the practice side by side, as it comes to now. */
  private Comparison numbers() {
    if (numbers == null) {
      numbers = chooseWithNumbers.ask(ParticipationId.of(id), Optional.empty());
    }
    return numbers;
  }

  public List<Comparison.Side> sides() {
    return List.of(numbers().stay(), numbers().join());
  }

  public String numbersInWords() {
    return ChoiceChart.of(numbers()).title();
  }

  public boolean may(String action) {
    return participation().may(ParticipationAction.valueOf(action));
  }

  public String obstacle(String action) {
    return participation().obstacles().getOrDefault(ParticipationAction.valueOf(action), "");
  }

  public List<Option> choices() {
    List<Option> options = new ArrayList<>();
    if (may("JOIN")) {
      options.add(
          new Option(
              "JOIN", "Join the scheme", "You read and sign the agreement on the next page"));
    }
    if (may("RESERVE")) {
      options.add(
          new Option(
              "RESERVE",
              "Reserve a place",
              "You stay on national QOF until you join, and may join after the day to answer by"));
    }
    if (may("STAY")) {
      options.add(
          new Option(
              "STAY",
              "Stay on national QOF",
              "You report and are paid as every practice under QOF"));
    }
    return options;
  }

  public String choose() {
    if (choices().stream().noneMatch(option -> option.value().equals(choice))) {
      errors.add("choice", "Choose what your practice does.");
      return null;
    }
    return choice.equals("JOIN")
        ? "/participation-join?faces-redirect=true&id=" + id + "&seen=" + numbers().fingerprint()
        : "/participation-confirm?faces-redirect=true&id="
            + id
            + "&choice="
            + choice
            + "&seen="
            + numbers().fingerprint();
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }
}
