package org.quantock.persistence.payment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/** Says in the words of the domain what the database refused. */
public final class Stored {

  private Stored() {}

  /**
   * Locks the row of a root whose parts are about to be written, and refuses when it is no longer
   * the version that was read: its parts may have been read later than it.
   */
  public static void lock(EntityManager em, Object root) {
    try {
      em.lock(root, LockModeType.PESSIMISTIC_WRITE);
    } catch (OptimisticLockException e) {
      throw stale(e);
    }
  }

  /** Sends changes to the database. */
  public static void flush(EntityManager em) {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw stale(e);
    } catch (PersistenceException e) {
      throw refused(e);
    }
  }

  /** What a refusal of the database means, or the refusal itself. */
  static RuntimeException refused(PersistenceException e) {
    String constraint = constraint(e);
    if (constraint.contains("uq_payment_response")) {
      var refusal =
          new RuleViolated(
              "response-read-already",
              "This response was read already. Nothing was changed by it again.");
      refusal.initCause(e);
      return refusal;
    }
    if (constraint.contains("uq_payment_live")
        || constraint.contains("uq_payment_adjustment")
        || constraint.contains("uq_payment_advance_month")) {
      var refusal =
          new RuleViolated(
              "share-already-paid",
              "A share of this run is in another payment run already; nothing was stored. Look at what there is to pay again.");
      refusal.initCause(e);
      return refusal;
    }
    if (constraint.contains("uq_dispute_live")) {
      var refusal =
          new RuleViolated(
              "dispute-open",
              "A dispute about this is open already; add what you have to say there.");
      refusal.initCause(e);
      return refusal;
    }
    if (constraint.contains("uq_dispute_number")
        || constraint.contains("uq_payment_run_number")
        || constraint.contains("uq_baseline_entry")
        || constraint.contains("uq_prior_achievement_entry")
        || constraint.contains("uq_target_population_entry")
        || constraint.contains("uq_entitlement_line_entry")
        || constraint.contains("uq_paycode")
        || constraint.contains("pk_recovery_plan")) {
      return stale(e);
    }
    return e;
  }

  private static String constraint(PersistenceException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      // Refusals of work by JDBC: neither database names its constraint but in the message.
      if (cause instanceof SQLException refused && refused.getMessage() != null) {
        return refused.getMessage().toLowerCase(Locale.ROOT);
      }
      if (cause instanceof ConstraintViolationException violation
          && violation.getConstraintName() != null) {
        return violation.getConstraintName().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static Stale stale(PersistenceException e) {
    var stale =
        new Stale(
            "Someone else changed this at the same moment. Nothing of yours was stored; look at the page again.");
    stale.initCause(e);
    return stale;
  }
}
