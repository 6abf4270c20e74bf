package org.quantock.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.organisation.Practices;
import org.quantock.domain.shared.NotFound;

/** What every keeper of practices and bodies does alike. */
public abstract class PracticesContract {

  /** The keepers, and a way to make them forget what they hold in memory. */
  public record Desk(Practices practices, Bodies bodies, Runnable forget) {}

  protected abstract void at(Consumer<Desk> work);

  static Practice practice(String code, String commissioner) {
    return Practice.registered(
        new PracticeCode(code),
        new Practice.RegisterEntry(
            "Surgery " + code,
            commissioner == null ? null : new OrganisationCode(commissioner),
            LocalDate.of(1974, 4, 1),
            null,
            false));
  }

  @Test
  void a_practice_comes_back_as_it_was_given() {
    at(
        desk -> {
          Practice practice = practice("L85001", "11X");
          practice.holdContract(ContractType.PMS);
          practice.belongTo("Coast");
          practice.recordListSize(new ListSize(LocalDate.of(2014, 4, 1), 16033, "test"));
          practice.recordListSize(new ListSize(LocalDate.of(2014, 7, 1), 16050, "test"));
          desk.practices().add(practice);
          desk.forget().run();

          Practice read = desk.practices().get(practice.code());
          assertThat(read.registerEntry()).isEqualTo(practice.registerEntry());
          assertThat(read.contractType()).isEqualTo(ContractType.PMS);
          assertThat(read.locality()).contains("Coast");
          assertThat(read.listSizes()).isEqualTo(practice.listSizes());
          assertThat(read.isMadeUp()).isFalse();
        });
  }

  @Test
  @DisplayName("ORG-8")
  void a_merged_practice_comes_back_with_its_successor() {
    at(
        desk -> {
          Practice into = practice("L85002", "11X");
          Practice merged = practice("L85001", "11X");
          desk.practices().add(into);
          merged.close(LocalDate.of(2014, 9, 2), into.code());
          desk.practices().add(merged);
          desk.forget().run();

          Practice read = desk.practices().get(merged.code());
          assertThat(read.closed()).contains(LocalDate.of(2014, 9, 2));
          assertThat(read.successor()).contains(into.code());
          assertThat(desk.practices().get(into.code()).successor()).isEmpty();
        });
  }

  @Test
  void a_practice_without_commissioner_locality_and_dates_comes_back_without_them() {
    at(
        desk -> {
          var bare = new Practice.RegisterEntry("Bare Surgery", null, null, null, true);
          desk.practices().add(Practice.madeUp(new PracticeCode("Z99901"), bare));
          desk.forget().run();

          Practice read = desk.practices().get(new PracticeCode("Z99901"));
          assertThat(read.registerEntry()).isEqualTo(bare);
          assertThat(read.commissioner()).isEmpty();
          assertThat(read.locality()).isEmpty();
          assertThat(read.isMadeUp()).isTrue();
        });
  }

  @Test
  void changes_are_kept() {
    at(
        desk -> {
          desk.practices().add(practice("L85001", "11X"));
          desk.forget().run();
          Practice practice = desk.practices().get(new PracticeCode("L85001"));
          practice.update(
              new Practice.RegisterEntry("New name", null, null, LocalDate.of(2015, 3, 31), false));
          practice.recordListSize(new ListSize(LocalDate.of(2014, 4, 1), 1, "first"));
          desk.practices().flush();
          practice.recordListSize(new ListSize(LocalDate.of(2014, 4, 1), 2, "second"));
          desk.practices().flush();
          desk.forget().run();

          Practice read = desk.practices().get(new PracticeCode("L85001"));
          assertThat(read.name()).isEqualTo("New name");
          assertThat(read.commissioner()).isEmpty();
          assertThat(read.closed()).contains(LocalDate.of(2015, 3, 31));
          assertThat(read.listSizes()).extracting(ListSize::patients).containsExactly(2);
        });
  }

  @Test
  void many_are_found_at_once_and_unknown_codes_are_left_out() {
    at(
        desk -> {
          desk.practices()
              .addAll(
                  List.of(
                      practice("L85001", "11X"),
                      practice("L85002", "11X"),
                      practice("A81001", "00K")));
          desk.forget().run();

          assertThat(
                  desk.practices()
                      .findAll(List.of(new PracticeCode("L85002"), new PracticeCode("L99999"))))
              .containsOnlyKeys(new PracticeCode("L85002"));
          assertThat(desk.practices().findAll(List.of())).isEmpty();
          assertThat(desk.practices().codes())
              .extracting(PracticeCode::value)
              .containsExactly("A81001", "L85001", "L85002");
          assertThat(desk.practices().commissionedBy(new OrganisationCode("11X")))
              .extracting(practice -> practice.code().value())
              .containsExactly("L85001", "L85002");
        });
  }

  @Test
  void an_unknown_practice_is_not_found() {
    at(
        desk ->
            assertThatThrownBy(() -> desk.practices().get(new PracticeCode("L99999")))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no practice L99999."));
  }

  @Test
  void bodies_are_found_by_code_and_kind() {
    at(
        desk -> {
          var lmc = new OrganisationCode("QXLMC");
          desk.bodies().add(new Body(lmc, "Example LMC", BodyKind.LMC, true));
          desk.bodies().add(new Body(new OrganisationCode("QXC"), "CCG", BodyKind.CCG, true));
          desk.forget().run();

          assertThat(desk.bodies().get(lmc).name()).isEqualTo("Example LMC");
          assertThat(desk.bodies().of(BodyKind.LMC)).extracting(Body::code).containsExactly(lmc);
          assertThat(desk.bodies().find(new OrganisationCode("QX9"))).isEmpty();
        });
  }
}
