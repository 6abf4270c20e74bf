package org.quantock.application.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a query that hands out a file: {@link Guard} puts on record who got it (AUD-4).
 * Its first argument names what the file is about.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Export {

  /** The kind of thing, as in every entry about it: {@code payment run}. */
  String kind();

  /** Whether all arguments together name it, as a scheme and a practice do. */
  boolean all() default false;

  /** The file in words: {@code the payment file}. */
  String file();
}
