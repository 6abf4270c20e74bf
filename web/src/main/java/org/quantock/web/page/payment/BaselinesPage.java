package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
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
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.YearPoints;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/**
 * The baselines of a scheme: what counts now, the import of a file with its preview, and the entry
 * of one. The file that was previewed travels with the form until it is confirmed.
 */
@Named
@RequestScoped
public class BaselinesPage {

  private static final String POINTS = "[0-9]{1,5}(\\.[0-9]{1,2})?";

  @Inject @Param private String scheme;
  @Inject private ListBaselines listBaselines;
  @Inject private PreviewBaselines previewBaselines;
  @Inject private ImportBaselines importBaselines;
  @Inject private SetBaseline setBaseline;
  @Inject private Caller caller;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private List<ListBaselines.Row> rows;
  private Part file;
  private String content;
  private AmountPreview preview;
  private String practice;
  private String amount;
  private String source;
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

  /**
   * What the chosen file would do; null before a file was chosen. On confirming it is read again
   * from what the form carries, so that the form is there.
   */
  public AmountPreview preview() {
    if (preview == null && errors.isEmpty()) {
      Optional.ofNullable(Faces.getRequestParameter("content"))
          .flatMap(UploadedAmounts::decoded)
          .map(text -> previewBaselines.ask(schemeCode(), year(), text))
          .filter(AmountPreview::mayBeImported)
          .ifPresent(found -> preview = found);
    }
    return preview;
  }

  /** First step: shows what the file would do. */
  public void check() throws IOException {
    UploadedAmounts.text(file, "baselines", errors).ifPresent(this::show);
  }

  private void show(String text) {
    AmountPreview found = previewBaselines.ask(schemeCode(), year(), text);
    if (!found.mayBeImported()) {
      found.problems().stream().limit(50).forEach(problem -> errors.add("file", problem.message()));
      return;
    }
    preview = found;
    content = UploadedAmounts.encoded(text);
  }

  /** Second step: imports the file that was shown. */
  public String confirm() {
    Optional<String> text = Optional.ofNullable(content).flatMap(UploadedAmounts::decoded);
    if (text.isEmpty()) {
      errors.add("file", "Choose the file again.");
      return null;
    }
    Optional<Integer> added =
        attempt.result(
            () ->
                importBaselines.handle(
                    new ImportBaselines.Command(schemeCode(), year(), text.get())));
    if (added.isEmpty()) {
      preview = null;
      return null;
    }
    notice.success(
        added.get() == 1
            ? "1 baseline was added or corrected."
            : "%,d baselines were added or corrected.".formatted(added.get()));
    return back();
  }

  /** Enters or corrects one. */
  public String set() {
    if (practice == null || !PracticeCode.isWellFormed(practice.strip())) {
      errors.add(
          "practice",
          "Enter a practice code: one capital letter and five digits, for example Z99001.");
    }
    if (amount == null || !amount.strip().replace(",", "").matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
      errors.add("amount", "Enter an amount in pounds, for example 101,234.56.");
    }
    yearPoints();
    if (!errors.isEmpty()) {
      return null;
    }
    boolean worked = known() && attempt.works(this::store);
    if (!worked) {
      return null;
    }
    notice.success("The baseline of %s was set.".formatted(practice.strip()));
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
      errors.add("points", what);
      read = false;
    }
    if (!most || !pointsAvailable.strip().matches(POINTS)) {
      errors.add("pointsAvailable", what);
      read = false;
    }
    return read
        ? attempt.result(
            () -> new YearPoints(Points.of(points.strip()), Points.of(pointsAvailable.strip())))
        : Optional.empty();
  }

  private boolean known() {
    String line = "PRACTICE_CODE,AMOUNT\n%s,0\n".formatted(practice.strip());
    boolean known = previewBaselines.ask(schemeCode(), year(), line).mayBeImported();
    if (!known) {
      errors.add("practice", "There is no practice %s.".formatted(practice.strip()));
    }
    return known;
  }

  private void store() {
    setBaseline.handle(
        new SetBaseline.Command(
            schemeCode(),
            new PracticeCode(practice.strip()),
            year(),
            Money.of(amount.strip().replace(",", "")),
            yearPoints(),
            source));
  }

  private String back() {
    return "/baselines?faces-redirect=true&scheme=" + schemeCode();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = content;
  }

  public String getPractice() {
    return practice;
  }

  public void setPractice(String practice) {
    this.practice = practice;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
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
