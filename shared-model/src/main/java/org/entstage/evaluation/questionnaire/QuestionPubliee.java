package org.entstage.evaluation.questionnaire;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;

/**
 * A question as one version of a form asks it; answers point to it. Written once, when the version is published. The same
 * code and type in another version of the form is the same question.
 */
@Entity
@Table(name = "question_publiee")
public class QuestionPubliee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private VersionQuestionnaire version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id", updatable = false)
    private Questionnaire questionnaire;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int rang;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TypeQuestion type;

    protected QuestionPubliee() {}

    /** @param rang place in the form, from 1 */
    QuestionPubliee(VersionQuestionnaire version, int rang, Question question) {
        this.version = version;
        this.questionnaire = version.questionnaire();
        this.rang = rang;
        this.code = question.code();
        this.type = question.type();
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** Place in the form, from 1. */
    public int rang() {
        return rang;
    }

    public TypeQuestion type() {
        return type;
    }
}
