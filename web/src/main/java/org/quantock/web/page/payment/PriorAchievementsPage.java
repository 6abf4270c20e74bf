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
import org.quantock.application.payment.ImportPriorAchievements;
import org.quantock.application.payment.ListPriorAchievements;
import org.quantock.application.payment.PreviewPriorAchievements;
import org.quantock.application.payment.SetPriorAchievement;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/**
 * What practices were paid the year before, which aspiration payments follow: what counts now, who
 * lacks one, the import of a file with its preview, and the entry of one.
 */
@Named
@RequestScoped
public class PriorAchievementsPage {

  @Inject @Param private String scheme;
  @Inject private ListPriorAchievements listPriorAchievements;
  @Inject private PreviewPriorAchievements previewPriorAchievements;
  @Inject private ImportPriorAchievements importPriorAchievements;
  @Inject private SetPriorAchievement setPriorAchievement;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ListPriorAchievements.Overview overview;
  private Part file;
  private String content;
  private AmountPreview preview;
  private String component;
  private String practice;
  private String amount;
  private String source;

  public SchemeCode schemeCode() {
    return SchemeCode.of(scheme);
  }

  public ListPriorAchievements.Overview overview() {
    if (overview == null) {
      overview = listPriorAchievements.ask(schemeCode());
    }
    return overview;
  }

  public boolean mayEnter() {
    return overview().mayChange() && !overview().components().isEmpty();
  }

  /** The components to choose from. */
  public List<Option> components() {
    return overview().components().stream()
        .map(each -> new Option(each.code(), each.name()))
        .toList();
  }

  /** The chosen component; the first where none was chosen or it is not one of the choices. */
  private String chosen() {
    String given = component != null ? component : Faces.getRequestParameter("chosen");
    return overview().components().stream()
        .map(ListPriorAchievements.Component::code)
        .filter(each -> each.equals(given))
        .findFirst()
        .orElseGet(
            () ->
                overview().components().stream()
                    .map(ListPriorAchievements.Component::code)
                    .findFirst()
                    .orElse(""));
  }

  public String componentName() {
    return overview().components().stream()
        .filter(each -> each.code().equals(chosen()))
        .map(ListPriorAchievements.Component::name)
        .findFirst()
        .orElse("");
  }

  /** What the chosen file would do; null before a file was chosen. */
  public AmountPreview preview() {
    if (preview == null && errors.isEmpty()) {
      Optional.ofNullable(Faces.getRequestParameter("content"))
          .flatMap(UploadedAmounts::decoded)
          .map(text -> previewPriorAchievements.ask(schemeCode(), chosen(), text))
          .filter(AmountPreview::mayBeImported)
          .ifPresent(found -> preview = found);
    }
    return preview;
  }

  /** First step: shows what the file would do. */
  public void check() throws IOException {
    UploadedAmounts.text(file, "payments of the year before", errors).ifPresent(this::show);
  }

  private void show(String text) {
    Optional<AmountPreview> found =
        attempt.result(() -> previewPriorAchievements.ask(schemeCode(), chosen(), text));
    if (found.isEmpty()) {
      return;
    }
    if (!found.get().mayBeImported()) {
      found.get().problems().stream()
          .limit(50)
          .forEach(problem -> errors.add("file", problem.message()));
      return;
    }
    preview = found.get();
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
                importPriorAchievements.handle(
                    new ImportPriorAchievements.Command(schemeCode(), chosen(), text.get())));
    if (added.isEmpty()) {
      preview = null;
      return null;
    }
    notice.success(
        added.get() == 1
            ? "1 payment of the year before was added or corrected."
            : "%,d payments of the year before were added or corrected.".formatted(added.get()));
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
    if (!errors.isEmpty() || !attempt.works(this::store)) {
      return null;
    }
    notice.success("The payment of the year before of %s was set.".formatted(practice.strip()));
    return back();
  }

  private void store() {
    setPriorAchievement.handle(
        new SetPriorAchievement.Command(
            schemeCode(),
            new PracticeCode(practice.strip()),
            chosen(),
            Money.of(amount.strip().replace(",", "")),
            source));
  }

  private String back() {
    return "/prior-achievements?faces-redirect=true&scheme=" + schemeCode();
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

  public String getComponent() {
    return chosen();
  }

  public void setComponent(String component) {
    this.component = component;
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
}
