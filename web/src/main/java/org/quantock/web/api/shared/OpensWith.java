package org.quantock.web.api.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.quantock.domain.access.Permission;

/**
 * The permissions that open a method of the API: the coarse check before the use case's own. It
 * opens for anybody with one of them, and where it names none for nobody (ACC-42).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpensWith {
  Permission[] value();
}
