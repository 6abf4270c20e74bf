package org.quantock.persistence.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.reporting.PracticeDirectory;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;

/** Reads names and list sizes of practices. */
@ApplicationScoped
public class JpaPracticeDirectory implements PracticeDirectory {

  @PersistenceContext private EntityManager em;

  protected JpaPracticeDirectory() {}

  public JpaPracticeDirectory(EntityManager em) {
    this.em = em;
  }

  private record Named(String code, String name, String locality) {}

  @Override
  public Map<PracticeCode, Entry> entries(Collection<PracticeCode> practices) {
    Map<PracticeCode, Entry> entries = new HashMap<>();
    if (!practices.isEmpty()) {
      em.createQuery(
              """
              select p.code.value, p.name, coalesce(p.locality, '') from Practice p
              where p.code.value in :codes
              """,
              Named.class)
          .setParameter("codes", practices.stream().map(PracticeCode::value).toList())
          .getResultList()
          .forEach(
              row ->
                  entries.put(new PracticeCode(row.code()), new Entry(row.name(), row.locality())));
    }
    return entries;
  }

  @Override
  public Optional<Integer> listSize(PracticeCode practice, LocalDate on) {
    return Optional.ofNullable(em.find(Practice.class, practice))
        .flatMap(found -> found.listSizeAt(on))
        .map(ListSize::patients);
  }
}
