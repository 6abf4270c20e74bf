package org.quantock.web.api.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.quantock.web.api.evaluation.SchemesResource;

/** The root of the API. Every resource and mapper is named here: scanning differs by server. */
@ApplicationPath("/api")
public class Api extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        SchemesResource.class,
        RefusalMapper.class,
        HttpFailureMapper.class,
        AnyFailureMapper.class);
  }
}
