package org.quantock.web.page.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.quantock.domain.shared.DomainException;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.ProofNeeded;
import org.quantock.domain.shared.TooManyAttempts;

/**
 * Runs a use case for a page. A refusal becomes an error summary on the page, with each problem at
 * its field; what does not exist stays an exception and ends as 404.
 */
@RequestScoped
public class Attempt {

  private static final int TOO_MANY_REQUESTS = 429;

  private FieldErrors errors;

  protected Attempt() {}

  @Inject
  public Attempt(FieldErrors errors) {
    this.errors = errors;
  }

  /** Whether the work was done; where not, the errors are on the page. */
  public boolean works(Runnable work) {
    return works(work, Map.of());
  }

  /**
   * @param fields the id of the field on the page by the name the domain gives it, where they
   *     differ
   */
  public boolean works(Runnable work, Map<String, String> fields) {
    return result(
            () -> {
              work.run();
              return Boolean.TRUE;
            },
            fields)
        .isPresent();
  }

  /** As {@link #works(Runnable)}, for a use case that answers with something other than null. */
  public <T> Optional<T> result(Supplier<T> work) {
    return result(work, Map.of());
  }

  /** As {@link #works(Runnable, Map)}, for a use case that answers. */
  public <T> Optional<T> result(Supplier<T> work, Map<String, String> fields) {
    try {
      return Optional.of(work.get());
    } catch (RuntimeException thrown) {
      DomainException refusal = Failures.refusal(thrown).orElseThrow(() -> thrown);
      show(refusal, fields);
      return Optional.empty();
    }
  }

  private void show(DomainException refusal, Map<String, String> fields) {
    if (refusal instanceof NotFound) {
      throw refusal;
    }
    if (refusal instanceof ProofNeeded) {
      // The gate asks for the proof, and brings the person back.
      throw refusal;
    }
    if (refusal instanceof TooManyAttempts many) {
      var answer = FacesContext.getCurrentInstance().getExternalContext();
      answer.setResponseStatus(TOO_MANY_REQUESTS);
      answer.setResponseHeader("Retry-After", Long.toString(many.seconds()));
      errors.addGlobal(refusal.getMessage());
    } else if (refusal instanceof InvalidInput invalid) {
      for (Problem problem : invalid.problems()) {
        String field = fields.getOrDefault(problem.field(), problem.field());
        errors.add(field.isEmpty() ? null : field, problem.message());
      }
    } else {
      errors.addGlobal(refusal.getMessage());
    }
  }
}
