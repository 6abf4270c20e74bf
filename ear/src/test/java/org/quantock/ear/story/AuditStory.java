package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The auditor finds who did what and who tried, follows a thing through its life, takes it away as
 * a file, and proves the record whole; a practice sees the history of its own report.
 */
public class AuditStory implements Story {

  @Override
  public void play(Visitor.Factory visitors) {
    String history;
    try (Visitor manager = LifeCycleStory.signedIn(visitors, "manager")) {
      manager.open("/payment-runs");
      assertThat(manager.status()).as("a page that is not for a practice").isEqualTo(404);
      history = historyOfAReport(manager);
      manager.press("Sign out");
    }
    try (Visitor other = LifeCycleStory.signedIn(visitors, "manager2")) {
      other.open(history);
      assertThat(other.status()).as("the history of another practice's report").isEqualTo(404);
    }
    try (Visitor auditor = LifeCycleStory.signedIn(visitors, "auditor")) {
      search(auditor);
      verify(auditor);
    }
  }

  private static String historyOfAReport(Visitor manager) {
    manager.open("/reports");
    String report =
        manager.addresses().stream()
            .filter(address -> address.startsWith("/report?id="))
            .findFirst()
            .orElseThrow();
    manager.open(report);
    manager.follow("History: what was done, when and by whom");
    assertThat(manager.status()).isEqualTo(200);
    assertThat(manager.heading()).isEqualTo("History of a report");
    assertThat(manager.text()).contains("Started the report");
    return manager.path();
  }

  private static void search(Visitor auditor) {
    auditor.open("/audit");
    auditor.fill("Words", "openpage");
    auditor.select("Outcome", "Refused only");
    auditor.press("Search");
    assertThat(auditor.text()).contains("Refused: the page is not for this person.");
    auditor.follow("OpenPage");
    assertThat(auditor.text()).contains("/payment-runs", "Practice manager", "127.0.0.1", "E-");

    auditor.open("/audit?words=signed+out");
    assertThat(auditor.text()).contains(" signed out");

    auditor.open("/audit?kind=report&words=startreport");
    auditor.open(
        auditor.addresses().stream()
            .filter(address -> address.startsWith("/audit-entry"))
            .findFirst()
            .orElseThrow());
    auditor.follow("report ");
    assertThat(auditor.heading()).isEqualTo("History of this report");
    Visitor.Download file = auditor.download("Download as CSV");
    assertThat(file.contentType()).startsWith("text/csv");
    assertThat(file.text()).startsWith("RECORDED_AT,").contains("StartReport");

    auditor.open("/audit?from=31+2+2026");
    assertThat(auditor.errors())
        .containsExactly("Enter the first day as day, month and year, for example 22 11 2026.");
  }

  private static void verify(Visitor auditor) {
    auditor.open("/audit-verify");
    auditor.press("Verify now");
    assertThat(auditor.text()).contains("The audit record is whole", "Whole");
    auditor.open("/audit?words=downloadaudit");
    assertThat(auditor.text()).contains("entries of the audit record: kind report, object");
  }
}
