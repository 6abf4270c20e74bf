package org.quantock.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/**
 * Names columns from the domain without annotations there: the path of the attribute, where the
 * component {@code value} of an id or code is left out ({@code scheme.value} becomes {@code
 * scheme}), also in a collection of ids ({@code uses}), and a collection's owner is named by its
 * entity alone ({@code scheme_version}).
 */
public class DomainNamingStrategy extends ImplicitNamingStrategyJpaCompliantImpl {

  private static final long serialVersionUID = 1L;

  @Override
  protected String transformAttributePath(AttributePath path) {
    List<String> parts = new ArrayList<>(List.of(path.getFullPath().split("\\.")));
    int element = lastMarker(parts);
    boolean idsAlone =
        element > 0 && element == parts.size() - 2 && parts.get(element + 1).equals("value");
    if (idsAlone) {
      // A collection of ids: the column has the name of the collection.
      parts.remove(element + 1);
    } else if (element >= 0 && element < parts.size() - 1) {
      // Inside an element collection the name of the collection is the table's, not the column's.
      parts.subList(0, element + 1).clear();
    }
    parts.removeIf(DomainNamingStrategy::isMarker);
    int last = parts.size() - 1;
    if (last > 0 && parts.get(last).equals("value")) {
      parts.remove(last);
    }
    return String.join("_", parts);
  }

  private static int lastMarker(List<String> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (isMarker(parts.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Hibernate's own marks in a path, such as {@code {element}}. */
  private static boolean isMarker(String part) {
    return part.startsWith("{") || part.contains("&&");
  }

  @Override
  public Identifier determineJoinColumnName(ImplicitJoinColumnNameSource source) {
    if (source.getNature() == ImplicitJoinColumnNameSource.Nature.ENTITY
        && source.getAttributePath() != null) {
      return toIdentifier(
          transformAttributePath(source.getAttributePath()), source.getBuildingContext());
    }
    return toIdentifier(transformEntityName(source.getEntityNaming()), source.getBuildingContext());
  }
}
