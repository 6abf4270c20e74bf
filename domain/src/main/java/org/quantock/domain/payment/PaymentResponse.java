package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/** A file with the answers of the bank that was read, once (PAY-47). */
@Entity
public class PaymentResponse {

  @EmbeddedId private PaymentResponseId id;
  private PaymentRunId paymentRun;
  private String name;
  private String sha256;
  private int paid;
  private int rejected;
  @Embedded private Act read;
  @Version private int version;

  protected PaymentResponse() {}

  /**
   * @param name of the file
   * @param sha256 of its content, in hexadecimal
   */
  public PaymentResponse(
      PaymentRunId run, String name, String sha256, int paid, int rejected, Act read) {
    this.id = PaymentResponseId.fresh();
    this.paymentRun = run;
    this.name = name;
    this.sha256 = sha256;
    this.paid = paid;
    this.rejected = rejected;
    this.read = read;
  }

  public PaymentResponseId id() {
    return id;
  }

  public PaymentRunId run() {
    return paymentRun;
  }

  public String name() {
    return name;
  }

  public String sha256() {
    return sha256;
  }

  /** How many payments it says were paid. */
  public int paid() {
    return paid;
  }

  public int rejected() {
    return rejected;
  }

  public Act read() {
    return read;
  }
}
