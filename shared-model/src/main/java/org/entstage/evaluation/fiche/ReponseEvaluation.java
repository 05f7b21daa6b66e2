package org.entstage.evaluation.fiche;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;

/** One answer of a sheet that was handed in: a row that counts. {@link LignesDeReponse} says what stands where. */
@Entity
@Table(name = "reponse_evaluation")
public class ReponseEvaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "fiche_id")
    private long fiche;

    /** Id of the question as it was published. */
    @Column(name = "question_id")
    private long question;

    /** One option of several, one item of a group; else empty. */
    private String element;

    private String choix;
    private BigDecimal nombre;
    private LocalDate jour;

    @Column(columnDefinition = "longtext")
    private String texte;

    @Column(columnDefinition = "longtext")
    private String commentaire;

    protected ReponseEvaluation() {}

    /** @param element never null */
    public ReponseEvaluation(
            long fiche,
            long question,
            String element,
            String choix,
            BigDecimal nombre,
            LocalDate jour,
            String texte,
            String commentaire) {
        this.fiche = fiche;
        this.question = question;
        this.element = element;
        this.choix = choix;
        this.nombre = nombre;
        this.jour = jour;
        this.texte = texte;
        this.commentaire = commentaire;
    }

    long question() {
        return question;
    }

    String element() {
        return element;
    }

    String choix() {
        return choix;
    }

    BigDecimal nombre() {
        return nombre;
    }

    LocalDate jour() {
        return jour;
    }

    String texte() {
        return texte;
    }

    String commentaire() {
        return commentaire;
    }
}
