/**
 * Forms as data: what is asked, of whom, in which versions, and where each form is in force. What an answer may be and which
 * question is asked at all is said here and nowhere else. Tables: {@code questionnaire}, {@code questionnaire_version},
 * {@code question_publiee}.
 */
package org.entstage.evaluation.questionnaire;
