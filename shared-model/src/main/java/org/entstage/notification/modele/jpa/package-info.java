/** Templates and switches in the database. Tables: {@code courriel_modele}, {@code courriel_interrupteur}. */
package org.entstage.notification.modele.jpa;
