/** The globals that the test runner's Mocha gives to browser tests; as much of them as the tests use. */
type TestBody = () => void | Promise<void>;

declare function describe(title: string, body: () => void): void;
/** `timeout` gives a test more time than the others have. */
declare function it(title: string, body: TestBody): { timeout(milliseconds: number): unknown };
declare function before(body: TestBody): void;
declare function after(body: TestBody): void;
declare function beforeEach(body: TestBody): void;
declare function afterEach(body: TestBody): void;
