package org.quantock.domain.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;

/** A reviewer's own declaration that they are too close to a practice to judge it (REV-3). */
@Entity
public class ReviewInterest {

  @Id private UUID id;
  private PersonId person;
  private String personName;
  private PracticeCode practice;
  private String nature;
  private LocalDate declaredOn;

  protected ReviewInterest() {}

  public ReviewInterest(Actor person, PracticeCode practice, String nature, LocalDate today) {
    var problems = new Problems();
    problems.text("nature", "what your interest is", nature, 1000);
    problems.refuse();
    this.id = UUID.randomUUID();
    this.person = person.id();
    this.personName = person.name();
    this.practice = practice;
    this.nature = nature.strip();
    this.declaredOn = today;
  }

  public UUID id() {
    return id;
  }

  public PersonId person() {
    return person;
  }

  public String personName() {
    return personName;
  }

  public PracticeCode practice() {
    return practice;
  }

  public String nature() {
    return nature;
  }

  public LocalDate declaredOn() {
    return declaredOn;
  }
}
