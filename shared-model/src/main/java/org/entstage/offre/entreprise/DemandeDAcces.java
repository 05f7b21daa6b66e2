package org.entstage.offre.entreprise;

import java.time.LocalDateTime;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;

/** Somebody asked for a link, under the address that he typed; nobody knows yet who he is. */
@Entity
@Table(name = "entreprise_acces")
public class DemandeDAcces {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;
    private String courriel;
    private String organisme;
    private String langue;

    @Column(name = "demande_le")
    private LocalDateTime demandeLe;

    @Column(name = "servie_le")
    private LocalDateTime servieLe;

    private boolean nouvelle;

    protected DemandeDAcces() {}

    /**
     * @param courriel checked, in small letters
     * @param organisme name or number as typed, or null
     */
    DemandeDAcces(String etablissement, String courriel, String organisme, String langue, LocalDateTime quand) {
        this.etablissement = etablissement;
        this.courriel = courriel;
        this.organisme = organisme;
        this.langue = langue;
        this.demandeLe = quand;
    }

    /** @param nouvelle whether the address was nobody's, so that its link leads to this row */
    void servie(boolean nouvelle, LocalDateTime quand) {
        this.nouvelle = nouvelle;
        this.servieLe = quand;
    }

    public Long id() {
        return id;
    }

    String courriel() {
        return courriel;
    }

    String organisme() {
        return organisme;
    }

    String langue() {
        return langue;
    }

    LocalDateTime demandeLe() {
        return demandeLe;
    }
}
