package org.quantock.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.Settings;

/** Settings in their table. */
@ApplicationScoped
public class JpaSettings implements Settings {

  @PersistenceContext private EntityManager em;

  protected JpaSettings() {}

  public JpaSettings(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<String> find(String name) {
    List<?> found =
        em.createNativeQuery("select content from setting where name = :name")
            .setParameter("name", name)
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  @Override
  public void put(String name, String content) {
    int changed =
        em.createNativeQuery("update setting set content = :content where name = :name")
            .setParameter("name", name)
            .setParameter("content", content)
            .executeUpdate();
    if (changed == 0) {
      em.createNativeQuery("insert into setting (name, content) values (:name, :content)")
          .setParameter("name", name)
          .setParameter("content", content)
          .executeUpdate();
    }
  }
}
