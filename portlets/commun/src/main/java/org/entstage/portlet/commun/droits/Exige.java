package org.entstage.portlet.commun.droits;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.entstage.droits.Action;
import org.entstage.droits.Portee;

/**
 * The right without which a handler method is not even called: one of these at least. The use case behind checks again,
 * against the object. A handler without this is refused to everybody.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exige {

    Action[] value();

    /** How far the right must reach: one of these at least; anywhere when empty. */
    Portee[] portee() default {};

    /** Asked of the person who really sits there, when support looks through somebody's eyes. */
    boolean observateur() default false;
}
