package org.quantock.persistence.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/**
 * Names columns from the domain without annotations there: the path of the attribute, where the
 * component {@code value} of an id or code is left out ({@code scheme.value} becomes {@code
 * scheme}), and a collection's owner is named by its entity alone ({@code scheme_version}).
 */
public class DomainNamingStrategy extends ImplicitNamingStrategyJpaCompliantImpl {

  private static final long serialVersionUID = 1L;

  @Override
  protected String transformAttributePath(AttributePath path) {
    String[] parts = path.getFullPath().split("\\.");
    String last = parts[parts.length - 1];
    int length = parts.length > 1 && last.equals("value") ? parts.length - 1 : parts.length;
    String name =
        Arrays.stream(parts, 0, length)
            .filter(part -> !part.startsWith("{") && !part.equals("collection&&element"))
            .collect(Collectors.joining("_"));
    if (!name.isEmpty() && path.getFullPath().contains("&&element}.")) {
      // Inside an element collection the name of the collection is the table's, not the column's.
      String inside = path.getFullPath().replaceFirst("^.*&&element\\}\\.", "");
      return transformAttributePath(AttributePath.parse(inside));
    }
    return name;
  }

  @Override
  public Identifier determineJoinColumnName(ImplicitJoinColumnNameSource source) {
    if (source.getNature() == ImplicitJoinColumnNameSource.Nature.ENTITY) {
      return toIdentifier(
          transformAttributePath(source.getAttributePath()), source.getBuildingContext());
    }
    return toIdentifier(
        transformEntityName(source.getEntityNaming()), source.getBuildingContext());
  }
}
