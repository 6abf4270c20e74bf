package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** What a practice saw of its year when it chose (PAR-16, PAY-90). It never changes. */
@Entity
public class ChoiceDocument {

  @EmbeddedId private ChoiceDocumentId id;
  private SchemeCode scheme;
  private PracticeCode practice;
  private String choice;
  private Comparison comparison;
  @Embedded private Act seen;
  @Version private int version;

  protected ChoiceDocument() {}

  /**
   * @param choice what was chosen, in words: "joined"
   */
  public ChoiceDocument(ChoiceDocumentId id, Comparison comparison, String choice, Act seen) {
    this.id = id;
    this.scheme = comparison.scheme();
    this.practice = comparison.practice();
    this.choice = choice;
    this.comparison = comparison;
    this.seen = seen;
  }

  public ChoiceDocumentId id() {
    return id;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  public PracticeCode practice() {
    return practice;
  }

  /** What was chosen, in words. */
  public String choice() {
    return choice;
  }

  public Comparison comparison() {
    return comparison;
  }

  /** Who chose, and when. */
  public Act seen() {
    return seen;
  }
}
