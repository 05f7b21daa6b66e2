/**
 * Who is told what happens, and how: announcements become mails of the outbox in each reader's language, or lines of his
 * daily digest; each person may say what he wants of them. Tables: {@code courriel_preference}, {@code courriel_resume}.
 */
package org.entstage.notification.avis;
