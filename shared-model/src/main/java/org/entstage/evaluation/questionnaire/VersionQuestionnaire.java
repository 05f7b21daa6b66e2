package org.entstage.evaluation.questionnaire;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.persistence.Column;
import javax.persistence.Convert;
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
import javax.persistence.Version;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Geste;

/**
 * One version of a form. Written as a draft; once published it never changes, since answers were given to its words. It is
 * withdrawn when the next one is published, or by hand.
 */
@Entity
@Table(name = "questionnaire_version")
public class VersionQuestionnaire {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    private int numero;

    @Enumerated(EnumType.STRING)
    private EtatVersion etat = EtatVersion.BROUILLON;

    @Convert(converter = ContenuEnJson.class)
    @Column(columnDefinition = "longtext")
    private ContenuQuestionnaire contenu;

    @Column(name = "modifiee_le")
    private LocalDateTime modifieeLe;

    @Column(name = "publiee_le")
    private LocalDateTime publieeLe;

    @Column(name = "publiee_par")
    private String publieePar;

    @Column(name = "retiree_le")
    private LocalDateTime retireeLe;

    protected VersionQuestionnaire() {}

    /** A draft. */
    VersionQuestionnaire(Questionnaire questionnaire, int numero, ContenuQuestionnaire contenu, LocalDateTime quand) {
        this.questionnaire = questionnaire;
        this.numero = numero;
        this.contenu = contenu;
        this.modifieeLe = quand;
    }

    /** @throws RefusMetier once it was published */
    void ecrire(ContenuQuestionnaire nouveau, Geste geste) {
        exigerBrouillon();
        contenu = nouveau;
        modifieeLe = geste.quand();
    }

    /**
     * @return its questions, to be kept: answers will point to them
     * @throws RefusMetier once it was published, and with everything that is wrong in it
     */
    List<QuestionPubliee> publier(Geste geste) {
        return publier(geste.quand(), geste.acteur().nomAffiche());
    }

    /** @param par name of who publishes; empty when it comes with the application */
    List<QuestionPubliee> publier(LocalDateTime quand, String par) {
        exigerBrouillon();
        List<Probleme> problemes = contenu.problemes();
        if (!problemes.isEmpty()) {
            throw new RefusMetier(problemes);
        }
        etat = EtatVersion.PUBLIEE;
        publieeLe = quand;
        publieePar = par;
        List<Question> questions = contenu.questions();
        return IntStream.range(0, questions.size())
                .mapToObj(rang -> new QuestionPubliee(this, rang + 1, questions.get(rang)))
                .toList();
    }

    /** @throws RefusMetier unless it is in force */
    void retirer(Geste geste) {
        if (etat != EtatVersion.PUBLIEE) {
            throw new RefusMetier(Probleme.general("questionnaire.version.pasEnVigueur"));
        }
        etat = EtatVersion.RETIREE;
        retireeLe = geste.quand();
    }

    void exigerBrouillon() {
        if (etat != EtatVersion.BROUILLON) {
            throw new RefusMetier(Probleme.general("questionnaire.version.figee", numero));
        }
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public int numero() {
        return numero;
    }

    public EtatVersion etat() {
        return etat;
    }

    public ContenuQuestionnaire contenu() {
        return contenu;
    }

    LocalDateTime publieeLe() {
        return publieeLe;
    }

    String publieePar() {
        return publieePar;
    }

    LocalDateTime retireeLe() {
        return retireeLe;
    }
}
