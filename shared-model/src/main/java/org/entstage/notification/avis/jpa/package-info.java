/**
 * Preferences and digests in the database. Tables: {@code courriel_preference}, {@code courriel_resume}.
 */
package org.entstage.notification.avis.jpa;
