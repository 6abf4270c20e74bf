package org.quantock.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.architecture.fixture.OpenToAll;
import org.quantock.application.audit.ViewAudit;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.Outcome;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.NotSignedIn;

/** ACC-1. */
class GuardTest {

  private static final LocalDate DAY = LocalDate.of(2014, 10, 6);

  @Test
  void a_use_case_that_names_no_permission_is_open_to_nobody() {
    var system = FixedCaller.person("Sid Brook", "QAT", Role.values());

    assertThatThrownBy(() -> Guard.check(OpenToAll.class, system)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void only_callers_with_the_permission_come_in() {
    var auditor = FixedCaller.person("Audrey Lane", "QAT", Role.AUDITOR);
    var finance = FixedCaller.person("Fran Combe", "QAT", Role.FINANCE);

    assertThatCode(() -> Guard.check(ViewAudit.class, auditor)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Guard.check(ViewAudit.class, finance))
        .isExactlyInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> Guard.check(ViewAudit.class, Nobody.NOBODY))
        .as("who could, once signed in, is told so")
        .isInstanceOf(NotSignedIn.class);
  }

  @Test
  void the_caller_of_a_thread_is_forgotten_afterwards() {
    var caller = new ThreadCaller();
    var auditor = FixedCaller.person("Audrey Lane", "QAT", Role.AUDITOR);

    caller.begin(auditor);
    assertThat(caller.as(Nobody.NOBODY, caller::person)).isEqualTo(Nobody.NOBODY);
    assertThat(caller.person()).isEqualTo(auditor);
    caller.end();

    assertThat(caller.person()).isEqualTo(Nobody.NOBODY);
    assertThat(new TestDesk(auditor, LocalDate.of(2014, 10, 6)).audit.written()).isZero();
  }

  @Test
  @DisplayName("AUD-4: what the guard refuses is put on record apart, once, with what it was about")
  void what_the_guard_refuses_is_put_on_record() throws Exception {
    var desk = new TestDesk(FixedCaller.person("Fran Combe", "QAT", Role.FINANCE), DAY);
    var guard = new Guard(desk.caller, desk.audit);
    SchemeCode scheme = SchemeCode.of("somerset-2014-15");

    assertThatThrownBy(
            () ->
                guard.admit(
                    Invocation.of(
                        WithSecret.class, () -> null, new WithSecret.Command(scheme, "hunter2"))))
        .isInstanceOf(NotPermitted.class);
    var refusal = new NotPermitted("You prepared it.");
    var nested = Invocation.of(Reading.class, () -> failing(refusal), scheme);
    assertThatThrownBy(
            () -> guard.admit(Invocation.of(Reading.class, () -> guard.admit(nested), scheme)))
        .isSameAs(refusal);

    assertThat(desk.entries)
        .extracting(AuditEntry::action, AuditEntry::subjectKind, AuditEntry::subject)
        .containsExactly(
            tuple("WithSecret", "scheme", "somerset-2014-15"),
            tuple("Reading", "scheme", "somerset-2014-15"));
    assertThat(desk.entries).extracting(AuditEntry::outcome).containsOnly(Outcome.REFUSED);
    assertThat(desk.sentences()).noneMatch(sentence -> sentence.contains("hunter2"));
  }

  @Test
  @DisplayName("AUD-4: a file that a query hands out is put on record")
  void a_file_that_a_query_hands_out_is_put_on_record() throws Exception {
    var desk = new TestDesk(FixedCaller.person("Fran Combe", "QAT", Role.FINANCE), DAY);
    var guard = new Guard(desk.caller, desk.audit);

    guard.admit(Invocation.of(Reading.class, () -> "csv", SchemeCode.of("somerset-2014-15")));

    assertThat(desk.sentences()).containsExactly("Downloaded the money");
    assertThat(desk.entries.get(0).subject()).isEqualTo("somerset-2014-15");
  }

  private static Object failing(RuntimeException with) {
    throw with;
  }

  /** Reads a file. */
  @Query
  @Requires(Permission.VIEW_PAYMENTS)
  static class Reading {
    @Export(kind = "scheme", file = "the money")
    public String handle(Object of) {
      return of.toString();
    }
  }

  /** Needs what nobody in these tests has. */
  @UseCase
  @Requires(Permission.MANAGE_ACCOUNTS)
  static class WithSecret {
    record Command(SchemeCode scheme, String password) {}

    public void handle(Object command) {
      throw new UnsupportedOperationException(command.toString());
    }
  }

  /** A call as an interceptor sees it. */
  private record Invocation(Method method, Callable<Object> work, Object[] arguments)
      implements InvocationContext {

    static Invocation of(Class<?> type, Callable<Object> work, Object argument) throws Exception {
      return new Invocation(type.getMethod("handle", Object.class), work, new Object[] {argument});
    }

    @Override
    public Object getTarget() {
      return null;
    }

    @Override
    public Object getTimer() {
      return null;
    }

    @Override
    public Method getMethod() {
      return method;
    }

    @Override
    public Constructor<?> getConstructor() {
      return null;
    }

    @Override
    public Object[] getParameters() {
      return arguments;
    }

    @Override
    public void setParameters(Object[] parameters) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getContextData() {
      return Map.of();
    }

    @Override
    public Object proceed() throws Exception {
      return work.call();
    }
  }
}
