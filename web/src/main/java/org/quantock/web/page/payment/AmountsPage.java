package org.quantock.web.page.payment;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.AmountPreview;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/**
 * What pages of amounts of practices have in common: the import of a file with its preview, and the
 * entry of one. The file that was previewed travels with the form until it is confirmed.
 */
abstract class AmountsPage {

  /** As many problems of a file as fit into the summary of errors. */
  private static final int MOST_PROBLEMS = 50;

  private static final String POUNDS = "[0-9]{1,9}(\\.[0-9]{1,2})?";

  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private Part file;
  private String content;
  private AmountPreview preview;
  private String practice;
  private String amount;
  private String source;

  /** What the file would do. */
  abstract AmountPreview look(String text);

  /** Imports the file and answers how many amounts were added or corrected. */
  abstract int take(String text);

  /** What one of them is called: "baseline". */
  abstract String one();

  /** What several are called: "baselines". */
  abstract String many();

  /** Where the person is after a change. */
  abstract String back();

  FieldErrors errors() {
    return errors;
  }

  Attempt attempt() {
    return attempt;
  }

  Notice notice() {
    return notice;
  }

  /**
   * What the chosen file would do; null before a file was chosen. On confirming it is read again
   * from what the form carries, so that the form is there.
   */
  public AmountPreview preview() {
    if (preview == null && errors.isEmpty()) {
      Optional.ofNullable(Faces.getRequestParameter("content"))
          .flatMap(UploadedAmounts::decoded)
          .map(this::look)
          .filter(AmountPreview::mayBeImported)
          .ifPresent(found -> preview = found);
    }
    return preview;
  }

  /** First step: shows what the file would do. */
  public void check() throws IOException {
    UploadedAmounts.text(file, many(), errors).ifPresent(this::show);
  }

  private void show(String text) {
    Optional<AmountPreview> found = attempt.result(() -> look(text));
    if (found.isEmpty()) {
      return;
    }
    if (!found.get().mayBeImported()) {
      found.get().problems().stream()
          .limit(MOST_PROBLEMS)
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
    Optional<Integer> added = attempt.result(() -> take(text.get()));
    if (added.isEmpty()) {
      preview = null;
      return null;
    }
    notice.success(
        added.get() == 1
            ? "1 %s was added or corrected.".formatted(one())
            : "%,d %s were added or corrected.".formatted(added.get(), many()));
    return back();
  }

  /** Tells at the fields of the entry of one what cannot be understood. */
  void checkEntry() {
    if (practice == null || !PracticeCode.isWellFormed(practice.strip())) {
      errors.add(
          "practice",
          "Enter a practice code: one capital letter and five digits, for example Z99001.");
    }
    if (amount == null || !amount.strip().replace(",", "").matches(POUNDS)) {
      errors.add("amount", "Enter an amount in pounds, for example 101,234.56.");
    }
  }

  /** The practice of the entry, once {@link #checkEntry} had nothing to say. */
  PracticeCode enteredPractice() {
    return new PracticeCode(practice.strip());
  }

  /** The amount of the entry, once {@link #checkEntry} had nothing to say. */
  Money enteredAmount() {
    return Money.of(amount.strip().replace(",", ""));
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
}
