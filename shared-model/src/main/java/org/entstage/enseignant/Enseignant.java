package org.entstage.enseignant;

import java.util.Objects;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A teacher chosen as referent of a placement (L124-2). The directory stays the master. */
@Entity
@Table(name = "enseignant")
public class Enseignant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String etablissement;
    private String login;
    private String civilite;
    private String nom;
    private String prenom;
    private String courriel;
    private String telephone;

    protected Enseignant() {}

    /**
     * @param etablissement UAI of the institution
     * @param login account of the single sign-on: by it he sees the conventions of his students
     */
    public Enseignant(String etablissement, String login) {
        this.etablissement = etablissement;
        this.login = login;
    }

    /**
     * Takes over what the directory says today.
     *
     * @param nom not null
     * @param prenom optional in a directory; kept as empty then
     */
    public void mettreAJour(String civilite, String nom, String prenom, String courriel, String telephone) {
        this.civilite = civilite;
        this.nom = nom;
        this.prenom = Objects.requireNonNullElse(prenom, "");
        this.courriel = courriel;
        this.telephone = telephone;
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String civilite() {
        return civilite;
    }

    public String nom() {
        return nom;
    }

    public String prenom() {
        return prenom;
    }

    public String courriel() {
        return courriel;
    }

    public String telephone() {
        return telephone;
    }
}
