package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.AmountPreview;
import org.quantock.application.payment.ImportBaselines;
import org.quantock.application.payment.ListBaselines;
import org.quantock.application.payment.PreviewBaselines;
import org.quantock.application.payment.SetBaseline;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.YearPoints;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;
import org.quantock.web.page.component.Option;

/**
 * The baselines of a scheme: what counts now, the import of a file with its preview, and the entry
 * of one. The file that was previewed travels with the form until it is confirmed.
 */
@Named
@RequestScoped
public class BaselinesPage extends AmountsPage {

  private static final String POINTS = "[0-9]{1,5}(\\.[0-9]{1,2})?";

  @Inject @Param private String scheme;
  @Inject private ListBaselines listBaselines;
  @Inject private PreviewBaselines previewBaselines;
  @Inject private ImportBaselines importBaselines;
  @Inject private SetBaseline setBaseline;
  @Inject private Caller caller;

  private List<ListBaselines.Row> rows;
  private String referenceYear;
  private String points;
  private String pointsAvailable;

  public SchemeCode schemeCode() {
    return SchemeCode.of(scheme);
  }

  public List<ListBaselines.Row> rows() {
    if (rows == null) {
      rows = listBaselines.ask(schemeCode());
    }
    return rows;
  }

  /** The years to choose from. */
  public List<Option> years() {
    return listBaselines.referenceYears(schemeCode()).stream()
        .map(each -> new Option(Integer.toString(each.startYear()), each.toString()))
        .toList();
  }

  /** The chosen year; the latest where none was chosen or it is not one of the choices. */
  public FinancialYear year() {
    String chosen = referenceYear != null ? referenceYear : Faces.getRequestParameter("year");
    List<FinancialYear> choices = listBaselines.referenceYears(schemeCode());
    return choices.stream()
        .filter(each -> Integer.toString(each.startYear()).equals(chosen))
        .findFirst()
        .orElse(choices.get(0));
  }

  public String getReferenceYear() {
    return Integer.toString(year().startYear());
  }

  public void setReferenceYear(String referenceYear) {
    this.referenceYear = referenceYear;
  }

  public Money total() {
    return rows().stream().map(ListBaselines.Row::amount).reduce(Money.ZERO, Money::plus);
  }

  public boolean mayChange() {
    return caller.person().may(Permission.PREPARE_PAYMENT);
  }

  @Override
  AmountPreview look(String text) {
    return previewBaselines.ask(schemeCode(), year(), text);
  }

  @Override
  int take(String text) {
    return importBaselines.handle(new ImportBaselines.Command(schemeCode(), year(), text));
  }

  @Override
  String one() {
    return "baseline";
  }

  @Override
  String many() {
    return "baselines";
  }

  /** Enters or corrects one. */
  public String set() {
    checkEntry();
    yearPoints();
    if (!errors().isEmpty()) {
      return null;
    }
    boolean worked = known() && attempt().works(this::store);
    if (!worked) {
      return null;
    }
    notice().success("The baseline of %s was set.".formatted(enteredPractice()));
    return back();
  }

  /** What was entered of the points of the year; what is wrong with them is told at the fields. */
  private Optional<YearPoints> yearPoints() {
    boolean some = points != null && !points.isBlank();
    boolean most = pointsAvailable != null && !pointsAvailable.isBlank();
    if (!some && !most) {
      return Optional.empty();
    }
    String what =
        "Enter points with at most two decimals, for example 512.4, or leave both fields empty.";
    boolean read = true;
    if (!some || !points.strip().matches(POINTS)) {
      errors().add("points", what);
      read = false;
    }
    if (!most || !pointsAvailable.strip().matches(POINTS)) {
      errors().add("pointsAvailable", what);
      read = false;
    }
    return read
        ? attempt()
            .result(
                () -> new YearPoints(Points.of(points.strip()), Points.of(pointsAvailable.strip())))
        : Optional.empty();
  }

  private boolean known() {
    String line = "PRACTICE_CODE,AMOUNT\n%s,0\n".formatted(enteredPractice());
    boolean known = previewBaselines.ask(schemeCode(), year(), line).mayBeImported();
    if (!known) {
      errors().add("practice", "There is no practice %s.".formatted(enteredPractice()));
    }
    return known;
  }

  private void store() {
    setBaseline.handle(
        new SetBaseline.Command(
            schemeCode(), enteredPractice(), year(), enteredAmount(), yearPoints(), getSource()));
  }

  @Override
  String back() {
    return "/baselines?faces-redirect=true&scheme=" + schemeCode();
  }

  public String getPoints() {
    return points;
  }

  public void setPoints(String points) {
    this.points = points;
  }

  public String getPointsAvailable() {
    return pointsAvailable;
  }

  public void setPointsAvailable(String pointsAvailable) {
    this.pointsAvailable = pointsAvailable;
  }
}
