package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.ListSizesRecorded;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.OtherFigures;
import org.quantock.domain.payment.PatientList;
import org.quantock.domain.payment.rule.Fact;

/** Prepares recalculations when list sizes are recorded, in the same transaction (PAY-97). */
@ApplicationScoped
public class FollowListSizes {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private CorrectedFigures corrected;

  protected FollowListSizes() {}

  @Inject
  public FollowListSizes(CorrectedFigures corrected) {
    this.corrected = corrected;
  }

  public void on(@Observes ListSizesRecorded event) {
    Map<PracticeCode, String> sentences = new TreeMap<>();
    Map<PracticeCode, List<ListSize>> before = new TreeMap<>();
    for (ListSizesRecorded.Change change : event.changes()) {
      before.put(change.practice(), change.before());
      sentences.put(change.practice(), sentence(change));
    }
    corrected.prepare(
        new CorrectedFigures.Correction(
            sentences.size() == 1
                ? "%s %s".formatted(event.source(), sentences.values().iterator().next())
                : String.format(
                    Locale.UK,
                    "%s The registered patients of %,d practices were recorded or corrected.",
                    event.source(),
                    sentences.size()),
            sentences,
            Fact.LIST,
            facts -> new Before(facts, before)));
  }

  private static String sentence(ListSizesRecorded.Change change) {
    return "Registered patients of %s: %s."
        .formatted(
            change.practice(),
            change.recorded().stream()
                .map(now -> words(now, change.before()))
                .collect(Collectors.joining("; ")));
  }

  private static String words(ListSize now, List<ListSize> before) {
    return before.stream()
        .filter(old -> old.asOf().equals(now.asOf()))
        .findFirst()
        .map(
            old ->
                String.format(
                    Locale.UK,
                    "on %s %,d, before %,d",
                    DATE.format(now.asOf()),
                    now.patients(),
                    old.patients()))
        .orElseGet(
            () ->
                String.format(
                    Locale.UK,
                    "on %s %,d, not on record before",
                    DATE.format(now.asOf()),
                    now.patients()));
  }

  /** The facts with the lists that were on record before. */
  private static final class Before extends OtherFigures {

    private final Map<PracticeCode, List<ListSize>> lists;

    Before(Figures facts, Map<PracticeCode, List<ListSize>> lists) {
      super(facts);
      this.lists = lists;
    }

    @Override
    public Optional<PatientList> patients(PracticeCode practice, LocalDate on) {
      List<ListSize> own = lists.get(practice);
      return own == null
          ? super.patients(practice, on)
          : own.stream()
              .filter(size -> !size.asOf().isAfter(on))
              .max(Comparator.naturalOrder())
              .map(size -> new PatientList(size.patients(), size.asOf(), size.source()));
    }
  }
}
