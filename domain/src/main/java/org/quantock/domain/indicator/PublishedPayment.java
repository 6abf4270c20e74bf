package org.quantock.domain.indicator;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Objects;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;

/**
 * What was published of the payments to one practice in one financial year (IND-5). QOF payments
 * are the cash of the year: aspiration for it and achievement of the year before, and can be below
 * zero where money was recovered.
 */
@Entity
public class PublishedPayment {

  @EmbeddedId private PublishedPaymentId id;
  private PracticeCode practice;
  private FinancialYear financialYear;

  @Enumerated(EnumType.STRING)
  private ContractType contractType;

  private int registeredPatients;
  private int weightedPatients;
  private Money qofPayments;
  private String source;
  @Version private int version;

  protected PublishedPayment() {}

  public PublishedPayment(
      PracticeCode practice, FinancialYear financialYear, Figures figures, String source) {
    this.id = PublishedPaymentId.fresh();
    this.practice = Objects.requireNonNull(practice);
    this.financialYear = Objects.requireNonNull(financialYear);
    correct(figures, source);
  }

  /** The figures as published. */
  public record Figures(
      ContractType contractType, int registeredPatients, int weightedPatients, Money qofPayments) {

    public Figures {
      Objects.requireNonNull(contractType);
      Objects.requireNonNull(qofPayments);
      var problems = new Problems();
      problems.require(
          registeredPatients >= 0,
          "registeredPatients",
          "The number of registered patients must be 0 or more.");
      problems.require(
          weightedPatients >= 0,
          "weightedPatients",
          "The number of weighted patients must be 0 or more.");
      problems.refuse();
    }
  }

  public void correct(Figures figures, String from) {
    this.contractType = figures.contractType();
    this.registeredPatients = figures.registeredPatients();
    this.weightedPatients = figures.weightedPatients();
    this.qofPayments = figures.qofPayments();
    this.source = from;
  }

  public Figures figures() {
    return new Figures(contractType, registeredPatients, weightedPatients, qofPayments);
  }

  public PracticeCode practice() {
    return practice;
  }

  public FinancialYear financialYear() {
    return financialYear;
  }

  public String source() {
    return source;
  }
}
