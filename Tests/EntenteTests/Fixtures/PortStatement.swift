/// A statement that a register is kept of in tests.
enum PortStatement {
  static let text = """
    Joint Statement of Nordmark and Valdoria

    Nordhavn, 4 May 2031

    The Prime Minister of Nordmark and the President of Valdoria met in Nordhavn on 4 May 2031.

    1. Nordmark and Valdoria agreed to host the Conference on Safe Harbours in Nordhavn in June 2031.

    2. Nordmark and Valdoria decided to hold the Ministerial Dialogue on Ports every two years.

    3. Nordmark will publish its register of wrecks by the end of 2032.

    4. Valdoria welcomed the progress made in the Straits.
    """
}
