package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody enters what identifies a patient: an author of a proposal has it removed, a lead GP, who
 * may sign, says why it may stay. The numbers are made up from the check rule, no patient's.
 */
public final class PatientIdentifierStory implements Story {

  private static final String QUESTION = "Does this identify a patient?";

  @Override
  public void play(Visitor.Factory visitors) {
    removing(visitors);
    lettingStay(visitors);
  }

  private static void removing(Visitor.Factory visitors) {
    try (Visitor author = LifeCycleStory.signedIn(visitors, "author")) {
      author.open("/proposals");
      author.press("Write a proposal");
      author.fill("Title", "A proposal for Mrs X");
      author.choose("NHS England, Quantock regional committee");
      author.fill("Case for the scheme", "Mrs X (999 000 0018) lives in TA1 4DY.");
      author.press("Save draft");
      assertThat(author.heading()).isEqualTo(QUESTION);
      assertThat(author.text()).contains("an NHS number: 999 000 0018", "a postcode: TA1 4DY");
      assertThat(author.text()).doesNotContain("Why it may stay");

      author.press("Change what I entered");
      assertThat(author.heading()).isNotEqualTo(QUESTION);
      assertThat(author.errors()).contains("Remove what looks like an NHS number (999 000 0018).");

      author.press("Save draft");
      assertThat(author.heading()).as("what was typed is still there").isEqualTo(QUESTION);
      author.press("Remove it and go on");
      assertThat(author.heading()).isEqualTo("A proposal for Mrs X");
      assertThat(author.text()).contains("Mrs X ([removed]) lives in [removed].");
    }
  }

  private static void lettingStay(Visitor.Factory visitors) {
    try (Visitor gp = LifeCycleStory.signedIn(visitors, "gp2")) {
      name(gp);
      assertThat(gp.heading()).isEqualTo(QUESTION);
      gp.press("Let it stay");
      assertThat(gp.text()).contains("Enter why it identifies no patient, or has to stay.");
      gp.fill("Why it may stay", "The postcode of our own surgery.");
      gp.press("Let it stay");
      assertThat(gp.heading()).isNotEqualTo(QUESTION);
      assertThat(gp.shows("Uploads from TA1 4DY")).isTrue();

      name(gp);
      assertThat(gp.heading()).as("from then on").isNotEqualTo(QUESTION);
    }
    try (Visitor auditor = LifeCycleStory.signedIn(visitors, "auditor")) {
      auditor.open("/audit");
      assertThat(auditor.text())
          .contains(
              "Let stay what looks like a postcode on the page api-token-new: The postcode of our"
                  + " own surgery.")
          .doesNotContain("Let stay TA1 4DY");
    }
  }

  private static void name(Visitor gp) {
    gp.open("/api-token-new");
    gp.fill("Name of the token", "Uploads from TA1 4DY");
    gp.choose("Read the points reported under schemes");
    gp.choose("90 days");
    gp.press("Make the token");
  }
}
